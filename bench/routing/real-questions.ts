import { nodeId } from '../../src/journeys/timetable-builder.ts';
import type { DayTimetable } from '../../src/model/day-timetable.ts';
import type { Endpoint, Query, Timing } from '../../src/model/journey.ts';
import { Seeded } from '../../tests/routing/seeded.ts';

/** An ordinary Thursday, on the network of that day. */
export const WEEKDAY = '2026-11-26';

const DAY_SECONDS = 86_400;
const SCENARIO = { day: WEEKDAY, plus: 'none' } as const;
const WEST_KOWLOON = 'hsr:hong-kong-west-kowloon';
/** The pair a reader of the product thinks of first; the seeded ones follow. */
const FIRST_PAIR = ['szm:pingshan-square', 'mtr:CEN'] as const;

/** Every station at which something calls on the day, in order of their ids. */
export function servedStations({ nodes }: DayTimetable): string[] {
  const ids = nodes.flatMap((node) => (node.kind === 'platform' ? [nodeId(node)] : []));
  return [...new Set(ids)].sort();
}

/** Journeys over the boundary, either way, at any time from 06:00 to 22:00. */
export function journeyQueries(stations: readonly string[], count: number, seed = 3): Query[] {
  const random = new Seeded(seed);
  return Array.from({ length: count }, () => {
    const pair = acrossPair(stations, random);
    return query(pair, { kind: 'depart-at', time: random.whole(6 * 3_600, 22 * 3_600) });
  });
}

/** Everything that leaves within 24 hours, for pairs on two sides of the boundary. */
export function profileQueries(stations: readonly string[], count: number, seed = 4): Query[] {
  const random = new Seeded(seed);
  const pairs = Array.from({ length: count - 1 }, () => acrossPair(stations, random));
  return [FIRST_PAIR, ...pairs].map((pair) => query(pair, { kind: 'profile', from: 0, to: DAY_SECONDS }));
}

/** A station as the end of a journey. */
export function station(id: string): Endpoint {
  return { kind: 'station', id };
}

function query([from, to]: readonly [string, string], timing: Timing): Query {
  return { from: station(from), to: station(to), day: WEEKDAY, timing, scenario: SCENARIO };
}

function acrossPair(stations: readonly string[], random: Seeded): [string, string] {
  const north = random.pick(stations.filter((id) => !isInHongKong(id)));
  const south = random.pick(stations.filter(isInHongKong));
  return random.chance(0.5) ? [north, south] : [south, north];
}

function isInHongKong(id: string): boolean {
  return id.startsWith('mtr:') || id === WEST_KOWLOON;
}
