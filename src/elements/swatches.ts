import { css, html, svg } from 'lit';
import type { CrossingState } from '../model/scene.ts';
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

const STATE_SHAPES: Readonly<Record<CrossingState, string>> = {
  open: 'M3 8.5 l3.5 3.5 6.5 -8',
  'closing-soon': 'M8 3.5 v5 l3 2.5',
  closed: 'M4 4 l8 8 m0 -8 l-8 8',
  'no-passengers': 'M3.5 8 h9',
  unknown: 'M3.5 8 h9',
};

/** The state of a crossing by shape as well as colour. */
export function stateMark(state: CrossingState) {
  return html`<svg class="state ${state}" viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
    <circle cx="8" cy="8" r="8" stroke="none" />
    <path d=${STATE_SHAPES[state]} fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;
}

/** Styles of the swatches and marks. */
export const swatchStyles = css`
  .swatch { stroke: var(--_text); flex: none; }
  .swatch .band { fill: var(--_uncertainty-band); outline: 1px solid var(--_uncertainty); }
  .swatch.suspended, .swatch.closed, .swatch.dropped { stroke: var(--_inactive); }
  .state { flex: none; stroke: var(--_panel); }
  .state.open circle { fill: var(--_crossing-open); }
  .state.closing-soon circle { fill: var(--_crossing-closing-soon); }
  .state.closed circle { fill: var(--_crossing-closed); }
  .state.no-passengers circle, .state.unknown circle { fill: var(--_crossing-no-passengers); }
  @media (forced-colors: active) {
    .swatch { stroke: CanvasText; }
  }
`;
