import { svg } from 'lit';
import type { Stop } from '../../schematic/figure.ts';
import { roundedPath } from '../../schematic/path-data.ts';
import type { Diagram } from './diagram.ts';
import { markButton } from './mark-button.ts';

/** A station: a tick on a quiet line, a ring on a loud one, a capsule over several places. */
export function stopMark(stop: Stop, shown: Diagram) {
  const { locale, marks, words } = shown;
  const lines = stop.lines.map(({ badge }) => badge[locale]).join(words.separator);
  const named = marks?.named.has(stop.id) === true;
  const called = marks?.called.has(stop.id) === true;
  const size = named || stop.interchange ? 'interchange' : stop.loud || called ? 'ring' : 'tick';
  const classes = `stop ${size} ${stop.standing.stage === 'open' ? '' : 'planned'} ${called ? 'called' : ''}`;
  const d = stop.spots.length === 1 ? dot(stop.spots[0]!) : roundedPath(stop.spots);
  return markButton(
    { kind: 'station', id: stop.id, name: words.station(stop.names[locale], lines), classes },
    shown,
    svg`<path class="hit" d=${d} /><path class="edge" d=${d} stroke="currentColor" /><path class="core" d=${d} />`,
  );
}

/** A stroke without length: with round ends it is a dot as wide as the stroke. */
function dot([x, y]: readonly [number, number]): string {
  return `M${x} ${y}h0.01`;
}
