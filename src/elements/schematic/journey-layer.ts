import { svg } from 'lit';
import type { Figure } from '../../schematic/figure.ts';
import type { JourneyMarks, RideMark } from '../../schematic/journey-marks.ts';
import { edge } from './stroke-layer.ts';

/** The chosen journey: rides wide, walks dotted, buses dashed, the crossing a double bar. */
export function journeyLayer({ rides, walks, buses, bars }: JourneyMarks, figure: Figure) {
  const colours = new Map(figure.badges.map(({ line }) => [line.id, line.colour]));
  const ride = ({ line, d, straight }: RideMark) => {
    const colour = colours.get(line) ?? 'currentColor';
    return svg`<path class="edge" d=${d} stroke=${edge(colour)} /><path class="ride ${straight ? 'straight' : ''}" d=${d} stroke=${colour} />`;
  };
  return svg`<g class="journey">
    ${rides.map(ride)}
    ${buses.map((d) => svg`<path class="halo" d=${d} /><path class="bus" d=${d} />`)}
    ${walks.map((d) => svg`<path class="halo" d=${d} /><path class="walk" d=${d} />`)}
    ${bars.map(([x, y]) => svg`<path class="bar" d="M${x - 15} ${y - 12}h30M${x - 15} ${y + 12}h30" />`)}
  </g>`;
}

/** Where the journey begins and ends. */
export function endMarks({ ends: { from, to } }: JourneyMarks) {
  const ring = ([x, y]: readonly [number, number], kind: string) =>
    svg`<g class="end ${kind}"><circle cx=${x} cy=${y} r="8.5" /><circle class="core" cx=${x} cy=${y} r=${kind === 'from' ? 4.5 : 3} /></g>`;
  return svg`${from === undefined ? '' : ring(from, 'from')}${to === undefined ? '' : ring(to, 'to')}`;
}
