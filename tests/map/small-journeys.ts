import type { Endpoint, Journey, Leg } from '../../src/model/journey.ts';
import type { Position } from '../../src/model/units.ts';

const HOME: Position = [114.0, 22.499];

/** On foot to A, by line one to B, a walk, the crossing, a walk back, a bus to the hospital. */
export const SOUTH = journey([
  walk({ kind: 'position', position: HOME }, at('a')),
  { ...leg(at('a'), at('a')), kind: 'wait', waitFor: 'train' },
  ride('one', 'a', 'b'),
  walk(at('b'), side('shenzhen')),
  {
    ...leg(side('shenzhen'), side('hong-kong')),
    kind: 'crossing',
    crossing: 'gate',
    direction: 'southbound',
    walk: 60,
    clearance: [60, 120, 300],
  },
  walk(side('hong-kong'), at('b')),
  { ...leg(at('b'), { kind: 'place', id: 'hospital' }), kind: 'bus', mode: 'bus', route: 'KMB 1' },
]);

/** By line one to C, then by line four, whose way is not decided, back to A. */
export const ROUND = journey([ride('one', 'b', 'c'), change('c'), ride('four', 'c', 'a')]);

/** A journey of these legs; its times mean nothing. */
export function journey(legs: readonly Leg[]): Journey {
  return {
    day: '2026-11-25',
    departure: 0,
    arrival: { earliest: 0, likely: 0 },
    rides: 1,
    walk: 0,
    fare: {
      totalCny: 0,
      totalHkd: 0,
      rate: { hkdPerCny: 1, asOf: '2026-11-25' },
      from: false,
      parts: [],
      evidence: 'assumed',
      sources: [],
    },
    legs,
    dominated: false,
  };
}

/** A ride along a line that calls at these stations. */
export function ride(line: string, ...stations: string[]): Leg {
  return {
    ...leg(at(stations[0]!), at(stations.at(-1)!)),
    kind: 'ride',
    line,
    route: `${line}:all`,
    stations,
    towards: stations.at(-1)!,
    service: { kind: 'headway', headway: 300, first: 0, last: 86_400 },
    error: 60,
  };
}

/** A change between the platforms of a station. */
export function change(station: string): Leg {
  return { ...leg(at(station), at(station)), kind: 'change', walk: 60, paidArea: true };
}

function walk(from: Endpoint, to: Endpoint): Leg {
  return { ...leg(from, to), kind: 'walk', walk: 60 };
}

function at(id: string): Endpoint {
  return { kind: 'station', id };
}

function side(city: string): Endpoint {
  return { kind: 'crossing-side', id: `gate:${city}` };
}

function leg(from: Endpoint, to: Endpoint) {
  const common = { depart: 0, arrive: 0, evidence: 'assumed', sources: [], warnings: [] } as const;
  return { ...common, from: { at: from }, to: { at: to } };
}
