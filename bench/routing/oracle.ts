import type { Timetable } from '../../src/model/timetable.ts';
import type { Question } from './seeded-feed.ts';

interface Connection {
  readonly from: number;
  readonly to: number;
  readonly depart: number;
  readonly arrive: number;
  readonly trip: number;
}

/** Earliest arrivals by scanning every hop of every train in order of departure. Shares no code with any router. */
export function connectionScan({ stops, patterns, links }: Timetable): (question: Question) => number {
  const connections: Connection[] = [];
  let trips = 0;
  for (const pattern of patterns) {
    if (pattern.kind !== 'trips') throw new RangeError('Only timetables can be scanned hop by hop.');
    for (const { arrive, depart } of pattern.trips) {
      const trip = trips++;
      for (let call = 1; call < arrive.length; call++) {
        const [from, to] = [pattern.stops[call - 1]!, pattern.stops[call]!];
        connections.push({ from, to, depart: depart[call - 1]!, arrive: arrive[call]!, trip });
      }
    }
  }
  connections.sort((one, other) => one.depart - other.depart || one.arrive - other.arrive);
  const walks = grouped(links);

  return ({ from, to, time }) => {
    const best = new Float64Array(stops).fill(Infinity);
    const aboard = new Uint8Array(trips);
    reach(from, time);
    for (const connection of connections) {
      if (aboard[connection.trip] === 0 && best[connection.from]! > connection.depart) continue;
      aboard[connection.trip] = 1;
      reach(connection.to, connection.arrive);
    }
    return best[to]!;

    function reach(stop: number, at: number): void {
      if (at >= best[stop]!) return;
      best[stop] = at;
      for (const walk of walks.get(stop) ?? []) reach(walk.to, at + walk.seconds);
    }
  };
}

function grouped(links: Timetable['links']): Map<number, Timetable['links'][number][]> {
  const groups = new Map<number, Timetable['links'][number][]>();
  for (const link of links) groups.set(link.from, [...(groups.get(link.from) ?? []), link]);
  return groups;
}
