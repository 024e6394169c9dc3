import { nothing, svg } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Locale } from '../../model/names.ts';
import type { Stage } from '../../model/stage.ts';
import type { Figure } from '../../schematic/figure.ts';
import { dashOf, strokeWidth } from '../../schematic/stage-strokes.ts';
import type { Stroke } from '../../schematic/strokes.ts';

/** Stages whose lines have no body yet: no casing lies under their dots. */
const AIRY: readonly Stage[] = ['concept', 'in-plan', 'dropped'];

/** Every line, context first. */
export function strokeLayer({ strokes }: Figure, messages: Messages, locale: Locale) {
  return svg`<g class="strokes">${strokes.map((stroke) => line(stroke, messages, locale))}</g>`;
}

function line(stroke: Stroke, { stages }: Messages, locale: Locale) {
  const { line: known, stage, loud, added, d } = stroke;
  const width = strokeWidth(stage, loud);
  const airy = AIRY.includes(stage);
  const casing = airy
    ? nothing
    : svg`<path class="casing" d=${d} stroke-width=${width + (loud ? 2 : 1.2)} stroke=${edge(known.colour)} />`;
  return svg`<g class="line ${loud ? 'loud' : 'quiet'} ${stage}" data-line=${known.id}>
    <title>${known.names[locale]} · ${stages[stage]}</title>
    ${added ? svg`<path class="added" d=${d} stroke-width=${width + 6} />` : nothing}
    ${casing}
    <path d=${d} stroke=${known.colour} stroke-width=${width} stroke-dasharray=${dashOf(stage)} stroke-linecap=${airy ? 'round' : 'butt'} />
  </g>`;
}

/** A shade that stands out from the ground by day and by night. */
export function edge(colour: string): string {
  return `color-mix(in srgb, ${colour} 62%, var(--_text))`;
}
