import { css, html } from 'lit';
import type { Voice } from '../../answers/voice.ts';

/** Nothing is asked yet. */
export function nothingAsked({ words: { list } }: Voice) {
  return html`<p class="empty muted">${list.nothing}</p>`;
}

/** The first answer is being looked for: where its strips will stand. */
export function firstWork() {
  return html`<div class="ghosts" aria-hidden="true">${[0, 1, 2].map(() => html`<div class="ghost"></div>`)}</div>`;
}

/** Styles of these states. */
export const stateStyles = css`
  .empty { padding: 1rem; border-radius: 14px; background: var(--_panel-raised); text-wrap: balance; }
  .ghosts { display: grid; gap: 0.625rem; }
  .ghost { block-size: 8.5rem; border-radius: 14px; background: var(--_panel-raised); }
`;
