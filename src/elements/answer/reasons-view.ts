import { css, html, nothing } from 'lit';
import type { FullVoice } from '../../answers/full-voice.ts';
import { reasonLines, remedyText } from '../../answers/reason-text.ts';
import type { Remedy } from '../../answers/remedies.ts';
import type { Unreachable } from '../../model/journey.ts';
import { stateMark } from '../state-mark.ts';
import { icon } from './icons.ts';

/** Why there is no journey, and a button for what may help. */
export function noneFound(
  why: readonly Unreachable[],
  remedy: Remedy | undefined,
  { voice, onRemedy }: { voice: FullVoice; onRemedy: (remedy: Remedy) => void },
) {
  return html`<div class="none">
    <h3>${voice.journeyWords.unanswered.noneTitle}</h3>
    ${reasons(why, voice)}
    ${
      remedy === undefined
        ? nothing
        : html`<button type="button" class="remedy" @click=${() => onRemedy(remedy)}>
          ${remedyText(remedy, voice)}
        </button>`
    }
  </div>`;
}

/** Crossings that give no journey, below those that do. */
export function notOffered(missing: readonly Unreachable[], voice: FullVoice) {
  if (missing.length === 0) return nothing;
  return html`<section class="missing" aria-labelledby="missing-title">
    <h3 id="missing-title">${voice.journeyWords.unanswered.notOffered}</h3>
    ${reasons(missing, voice)}
  </section>`;
}

function reasons(why: readonly Unreachable[], voice: FullVoice) {
  return html`<ul class="reasons">
    ${reasonLines(why, voice).map(
      ({ text, closed }) => html`<li>${closed ? stateMark('closed') : icon('warn')}<span>${text}</span></li>`,
    )}
  </ul>`;
}

/** Styles of both. */
export const reasonStyles = css`
  .none { display: grid; gap: 0.625rem; justify-items: start; padding: 0.875rem; border-radius: 14px; background: var(--_panel-raised); }
  .none h3, .missing h3 { font-size: 0.9375rem; color: var(--_text); }
  .missing { margin-block-start: 1rem; display: grid; gap: 0.375rem; }
  .reasons { display: grid; gap: 0.4375rem; font-size: 0.875rem; }
  .reasons li { display: flex; gap: 0.5rem; align-items: flex-start; }
  .reasons .icon, .reasons .state { inline-size: 1.125rem; block-size: 1.125rem; margin-block-start: 0.0625rem; }
  .remedy { background: var(--_accent); color: var(--_on-accent); font-weight: 600; padding: 0.375rem 1rem; line-height: 1.3; text-align: center; }
  .remedy:hover { background: color-mix(in srgb, var(--_accent) 88%, var(--_text)); }
`;
