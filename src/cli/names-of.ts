import { crossingEnds } from '../model/crossing-ends.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Texts } from '../model/names.ts';
import type { Network } from '../model/network.ts';

/** English names of what an answer speaks of. */
export interface NamesOf {
  line(id: string): string;
  crossing(id: string): string;
  station(id: string): string;
  end(endpoint: Endpoint): string;
}

/** Names by id; an id that is not known stands for itself. */
export function namesOf({ lines, crossings, stations, places }: Network): NamesOf {
  const [line, crossing, station, place] = [lines, crossings, stations, places].map(nameIn) as [
    NameIn,
    NameIn,
    NameIn,
    NameIn,
  ];
  const side = nameIn(crossings.flatMap(crossingEnds).map(({ id, side: { names } }) => ({ id, names })));
  // Metro and high-speed stations often share a name, and one walks from one to the other.
  const called: NameIn = (id) => (id.startsWith('hsr:') ? `${station(id)} (high-speed)` : station(id));
  const ends = { station: called, place, 'crossing-side': side };
  return {
    line,
    crossing,
    station,
    end: (endpoint) =>
      endpoint.kind === 'position'
        ? `${endpoint.position[1].toFixed(5)}, ${endpoint.position[0].toFixed(5)}`
        : ends[endpoint.kind](endpoint.id),
  };
}

type NameIn = (id: string) => string;

function nameIn(records: readonly { readonly id: string; readonly names: Texts }[]): NameIn {
  const names = new Map(records.map((record) => [record.id, record.names.en]));
  return (id) => names.get(id) ?? id;
}
