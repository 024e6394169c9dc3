import { svg } from 'lit';
import { LEADING } from '../../schematic/labels.ts';
import type { PlacedLabel } from '../../schematic/placed-labels.ts';

/** A name in one or two lines. */
export function labelText({ lines, at: [x, y], anchor, size, look, kind, id }: PlacedLabel) {
  return svg`<text class="label ${look}" text-anchor=${anchor} font-size=${size} data-names="${kind}:${id}">${lines.map(
    (line, index) => svg`<tspan x=${x} y=${y + index * size * LEADING}>${line}</tspan>`,
  )}</text>`;
}
