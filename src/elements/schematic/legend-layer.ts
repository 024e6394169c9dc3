import { svg } from 'lit';
import type { Stage } from '../../model/stage.ts';
import { LEGEND } from '../../schematic/layout.ts';
import { pointOf } from '../../schematic/read-layout.ts';
import { dashOf, strokeWidth } from '../../schematic/stage-strokes.ts';
import type { Diagram } from './diagram.ts';
import { GATE_SHAPE } from './gate-mark.ts';

const STAGES: readonly Stage[] = ['open', 'under-construction', 'approved', 'in-plan', 'concept'];
const ROW = 17;

/** How the stages and marks are drawn, in the empty corner. */
export function legendLayer({ messages, words }: Pick<Diagram, 'messages' | 'words'>) {
  const [x, y] = pointOf(LEGEND);
  const row = (index: number, mark: unknown, text: string) =>
    svg`<g transform="translate(${x} ${y + index * ROW})">${mark}</g><text class="key" x=${x + 46} y=${y + index * ROW + 3.6} font-size="10.5">${text}</text>`;
  const stroke = (stage: Stage) =>
    svg`<path class="sample" d="M2 0H36" stroke-width=${strokeWidth(stage, true) * 0.8} stroke-dasharray=${dashOf(stage)} stroke-linecap=${stage === 'concept' || stage === 'in-plan' ? 'round' : 'butt'} />`;
  const rows = STAGES.map((stage, index) => row(index, stroke(stage), messages.stages[stage]));
  return svg`<g class="legend" aria-hidden="true">
    ${rows}
    ${row(5, svg`<g transform="translate(19 0) scale(0.75)"><path class="gate-sample" d=${GATE_SHAPE} /></g>`, words.gate)}
    ${row(6, svg`<g class="stop interchange"><path class="edge" d="M12 0h14" stroke="currentColor" /><path class="core" d="M12 0h14" /></g>`, words.changes)}
    ${row(7, '', words.notToScale)}
  </g>`;
}
