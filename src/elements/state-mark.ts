import { css, html } from 'lit';
import type { CrossingState } from '../model/scene.ts';

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

/** Styles of `stateMark()`. */
export const stateMarkStyles = css`
  .state { flex: none; stroke: var(--_panel); }
  .state.open circle { fill: var(--_crossing-open); }
  .state.closing-soon circle { fill: var(--_crossing-closing-soon); }
  .state.closed circle { fill: var(--_crossing-closed); }
  .state.no-passengers circle, .state.unknown circle { fill: var(--_crossing-no-passengers); }
`;
