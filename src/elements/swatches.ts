import { css, html, svg } from 'lit';
import type { Stage } from '../model/stage.ts';

const DASHES: Readonly<Record<Stage, string>> = {
  concept: '0.1 6',
  'in-plan': '0.1 7',
  approved: '5 5',
  'under-construction': '11 5',
  open: '',
  suspended: '',
  closed: '',
  dropped: '0.1 7',
};
const THIN: readonly Stage[] = ['concept'];
const ENDED: readonly Stage[] = ['suspended', 'closed'];

/** A short stroke drawn as the map draws a stage. */
export function stageSwatch(stage: Stage) {
  const ended = ENDED.includes(stage);
  const cross = (x: number) => svg`<path d="M${x - 4} 4 l8 8 m0 -8 l-8 8" stroke-width="1.6" />`;
  return html`<svg class="swatch ${stage}" viewBox="0 0 44 16" width="44" height="16" aria-hidden="true">
    <line
      x1="5" y1="8" x2="39" y2="8"
      stroke-width=${THIN.includes(stage) ? 2 : 4}
      stroke-dasharray=${DASHES[stage]}
      stroke-linecap=${DASHES[stage].startsWith('0.1') ? 'round' : 'butt'}
    />
    ${ended ? [cross(7), cross(37)] : ''}
  </svg>`;
}

/** A band as wide as the doubt, with a node known by name only. */
export function uncertaintySwatch() {
  return html`<svg class="swatch" viewBox="0 0 44 16" width="44" height="16" aria-hidden="true">
    <rect class="band" x="1" y="1" width="42" height="14" rx="7" stroke="none" />
    <line x1="5" y1="8" x2="39" y2="8" stroke-width="3" stroke-dasharray="0.1 6" stroke-linecap="round" />
  </svg>`;
}

/** Styles of the swatches. */
export const swatchStyles = css`
  .swatch { stroke: var(--_text); flex: none; }
  .swatch .band { fill: var(--_uncertainty-band); outline: 1px solid var(--_uncertainty); }
  .swatch.suspended, .swatch.closed, .swatch.dropped { stroke: var(--_inactive); }
  @media (forced-colors: active) {
    .swatch { stroke: CanvasText; }
  }
`;
