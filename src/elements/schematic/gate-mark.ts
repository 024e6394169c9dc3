import { svg } from 'lit';
import type { CrossingState } from '../../model/scene.ts';
import type { Gate } from '../../schematic/figure.ts';
import type { Diagram } from './diagram.ts';
import { markButton } from './mark-button.ts';

/** In the opening of the gate: its state by shape as well as by colour. */
const STATE_SHAPES: Readonly<Record<CrossingState, string>> = {
  open: 'M-3.5 1.5l2.5 2.5 4.5-5.5',
  'closing-soon': 'M0-2v3.5l2.5 1.5',
  closed: 'M-3-1.5l6 6m0-6l-6 6',
  'no-passengers': 'M-3.5 1.5h7',
  unknown: 'M-3.5 1.5h7',
};
/** A gate: a beam on two posts. */
export const GATE_SHAPE = 'M-10-8.5H10V-5.5H8V8.5H-8V-5.5H-10Z';

/** A crossing: a gate that shows its state. */
export function gateMark(gate: Gate, shown: Diagram) {
  const { crossing, state } = gate.scene;
  const [x, y] = gate.at;
  return markButton(
    {
      kind: 'crossing',
      id: crossing.id,
      name: shown.words.crossing(crossing.names[shown.locale], shown.stateOf(crossing.id)),
      classes: `gate ${state} ${barred(gate, shown) ? 'called' : ''}`,
    },
    shown,
    svg`<g transform="translate(${x} ${y})"><rect class="hit" x="-13" y="-13" width="26" height="26" /><path class="door" d=${GATE_SHAPE} /><path class="state" d=${STATE_SHAPES[state]} /></g>`,
  );
}

function barred({ at }: Gate, { marks }: Diagram): boolean {
  return marks?.bars.includes(at) === true;
}
