import { svg } from 'lit';
import type { Stop } from '../../schematic/figure.ts';
import { roundedPath } from '../../schematic/path-data.ts';
import type { Diagram } from './diagram.ts';

/**
 * A station: a tick on a quiet line, a ring on a loud one, a capsule over several places.
 *
 * One template for all of it: there are hundreds, and each template has its price.
 */
export function stopMark(stop: Stop, { locale, marks, words, selection, interactive }: Diagram) {
  const d = stop.spots.length === 1 ? dot(stop.spots[0]!) : roundedPath(stop.spots);
  const named = marks?.named.has(stop.id) === true;
  const called = marks?.called.has(stop.id) === true;
  const size = named || stop.interchange ? 'interchange' : stop.loud || called ? 'ring' : 'tick';
  const look = `stop ${size}${stop.standing.stage === 'open' ? '' : ' planned'}${called ? ' called' : ''}`;
  if (!interactive) {
    return svg`<g class=${look}><path class="edge" d=${d} stroke="currentColor" /><path class="core" d=${d} /></g>`;
  }
  const lines = stop.lines.map(({ badge }) => badge[locale]).join(words.separator);
  const picked = selection?.kind === 'station' && selection.id === stop.id;
  return svg`<g class="mark ${look}${picked ? ' picked' : ''}" role="button" tabindex="-1" aria-label=${words.station(stop.names[locale], lines)} aria-pressed=${picked} data-kind="station" data-id=${stop.id}><path class="hit" d=${d} /><path class="edge" d=${d} stroke="currentColor" /><path class="core" d=${d} /></g>`;
}

/** A stroke without length: with round ends it is a dot as wide as the stroke. */
function dot([x, y]: readonly [number, number]): string {
  return `M${x} ${y}h0.01`;
}
