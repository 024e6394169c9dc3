import { svg } from 'lit';
import { BOUNDARY, CITIES, GROUND } from '../../schematic/layout.ts';
import { roundedPath } from '../../schematic/path-data.ts';
import { HEIGHT, LETTERS, WIDTH } from '../../schematic/picture.ts';
import { pointOf } from '../../schematic/read-layout.ts';
import { readRun } from '../../schematic/read-marks.ts';
import type { Diagram } from './diagram.ts';

/** Water, the boundary and the names of the cities, all faint. */
export function groundLayer({ messages }: Pick<Diagram, 'messages'>) {
  const [shenzhen, hongKong] = [pointOf(CITIES.shenzhen), pointOf(CITIES.hongKong)];
  const city = ([x, y]: readonly [number, number], name: string) =>
    svg`<text class="city" x=${x} y=${y} font-size=${LETTERS.city}>${name}</text>`;
  return svg`<g class="ground">
    <rect class="land" width=${WIDTH} height=${HEIGHT} />
    ${GROUND.map(([kind, run]) => svg`<path class=${kind} d="${roundedPath(readRun(run))}Z" />`)}
    <path class="boundary" d=${roundedPath(readRun(BOUNDARY))} />
    ${city(shenzhen, messages.cities.shenzhen)} ${city(hongKong, messages.cities['hong-kong'])}
  </g>`;
}
