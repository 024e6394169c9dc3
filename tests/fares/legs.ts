import type { BusLeg, ChangeLeg, CrossingLeg, Endpoint, RideLeg, WalkLeg } from '../../src/model/journey.ts';

/** A ride on one line, with nothing but what a fare reads. */
export function ride(line: string, from: string, to: string): RideLeg {
  return {
    ...base(station(from), station(to)),
    kind: 'ride',
    line,
    route: `${line}:main`,
    stations: [from, to],
    towards: to,
    service: { kind: 'headway', headway: 300, first: 0, last: 86_400 },
    error: 0,
  };
}

/** A change at a station, inside the gates or through them. */
export function change(at: string, paidArea: boolean): ChangeLeg {
  return { ...base(station(at), station(at)), kind: 'change', walk: 60, paidArea };
}

/** A walk between two stations. */
export function walk(from: string, to: string): WalkLeg {
  return { ...base(station(from), station(to)), kind: 'walk', walk: 300 };
}

/** Through both checks of a crossing. */
export function crossing(id: string): CrossingLeg {
  const [from, to] = [`${id}:shenzhen`, `${id}:hong-kong`].map(
    (side): Endpoint => ({ kind: 'crossing-side', id: side }),
  );
  return {
    ...base(from!, to!),
    kind: 'crossing',
    crossing: id,
    direction: 'southbound',
    walk: 0,
    clearance: [600, 1200, 3000],
  };
}

/** A bus of a route between a place and a station. */
export function bus(route: string, place: string, to: string): BusLeg {
  return { ...base({ kind: 'place', id: place }, station(to)), kind: 'bus', mode: 'bus', route };
}

function station(id: string): Endpoint {
  return { kind: 'station', id };
}

function base(from: Endpoint, to: Endpoint) {
  return {
    depart: 0,
    arrive: 60,
    from: { at: from },
    to: { at: to },
    evidence: 'published' as const,
    sources: [],
    warnings: [],
  };
}
