import { nothing, svg } from 'lit';
import type { Stage } from '../../model/stage.ts';
import type { Figure } from '../../schematic/figure.ts';
import { dashOf, strokeWidth } from '../../schematic/stage-strokes.ts';
import type { Stroke } from '../../schematic/strokes.ts';

/** Stages whose lines have no body yet: no casing lies under their dots. */
const AIRY: readonly Stage[] = ['concept', 'in-plan', 'dropped'];

/** Every line, context first. */
export function strokeLayer({ strokes }: Figure) {
  return svg`<g class="strokes">${strokes.map(line)}</g>`;
}

function line({ line: known, stage, loud, added, d }: Stroke) {
  const width = strokeWidth(stage, loud);
  const airy = AIRY.includes(stage);
  const casing = airy
    ? nothing
    : svg`<path class="casing" d=${d} stroke-width=${width + (loud ? 2 : 1.2)} stroke=${edge(known.colour)} />`;
  return svg`<g class="line ${loud ? 'loud' : 'quiet'} ${stage}" data-line=${known.id}>
    ${added ? svg`<path class="added" d=${d} stroke-width=${width + 6} />` : nothing}
    ${casing}
    <path d=${d} stroke=${known.colour} stroke-width=${width} stroke-dasharray=${dashOf(stage)} stroke-linecap=${airy ? 'round' : 'butt'} />
  </g>`;
}

/** A shade that stands out from the ground by day and by night. */
export function edge(colour: string): string {
  return `color-mix(in srgb, ${colour} 62%, var(--_text))`;
}
