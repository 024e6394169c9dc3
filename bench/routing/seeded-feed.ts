import type { Link, Timetable, TimetableTrip, TripPattern } from '../../src/model/timetable.ts';
import { Seeded } from '../../tests/routing/seeded.ts';

/** Interval by hour of the day, before the line's own factor: seconds. */
const PERIODS = [
  { from: 5.5, to: 7, headway: 480 },
  { from: 7, to: 9.5, headway: 240 },
  { from: 9.5, to: 17, headway: 420 },
  { from: 17, to: 20, headway: 270 },
  { from: 20, to: 24, headway: 540 },
];
const CALLS = 24;

/** One question to every router. */
export interface Question {
  readonly from: number;
  readonly to: number;
  readonly time: number;
}

/**
 * A city of stops on a grid; lines walk across it, cross, and run both ways from 05:30 to 24:00.
 *
 * Some pairs of neighbouring stops are joined by a walk; no stop is in two pairs, so that routers which follow
 * one walk at a time have all of them.
 */
export function seededFeed(stops: number, lines: number, seed = 1): Timetable {
  const random = new Seeded(seed);
  const width = Math.round(Math.sqrt(stops * 1.2));
  const patterns = Array.from({ length: lines }, () => bothWays(walkAcross(stops, width, random), random));
  return { stops, patterns: patterns.flat(), links: walks(stops, random) };
}

/** Questions between stops that lines call at, during the day. */
export function questions({ patterns }: Timetable, count: number, seed = 2): Question[] {
  const random = new Seeded(seed);
  return Array.from({ length: count }, () => ({
    from: random.pick(random.pick(patterns).stops),
    to: random.pick(random.pick(patterns).stops),
    time: random.whole(6 * 3_600, 22 * 3_600),
  }));
}

function walkAcross(stops: number, width: number, random: Seeded): number[] {
  const calls = [random.whole(0, stops - 1)];
  const steps = random.pick([
    [1, width],
    [-1, width],
    [1, -width],
    [-1, -width],
  ]);
  while (calls.length < CALLS) {
    const next = (calls.at(-1)! + random.pick(steps) + stops) % stops;
    if (calls.includes(next)) break;
    calls.push(next);
  }
  return calls.length < 3 ? walkAcross(stops, width, random) : calls;
}

function bothWays(stops: readonly number[], random: Seeded): TripPattern[] {
  const rides = stops.map(() => random.whole(80, 200));
  const stands = stops.map(() => random.whole(20, 40));
  const factor = random.whole(70, 160) / 100;
  return [stops, stops.toReversed()].map((calls, direction) => {
    const starts = departures(factor, random.whole(0, 400));
    const profile = run(
      direction === 0 ? rides : rides.toReversed(),
      direction === 0 ? stands : stands.toReversed(),
    );
    const trips = starts.map(
      (start): TimetableTrip => ({
        arrive: profile.arrive.map((time) => time + start),
        depart: profile.depart.map((time) => time + start),
      }),
    );
    return { kind: 'trips', stops: calls, trips };
  });
}

function departures(factor: number, offset: number): number[] {
  const starts: number[] = [];
  for (const { from, to, headway } of PERIODS) {
    const interval = Math.round((headway * factor) / 30) * 30;
    const first = Math.max(from * 3_600 + offset, (starts.at(-1) ?? -interval) + interval);
    for (let time = first; time < to * 3_600; time += interval) starts.push(time);
  }
  return starts;
}

function run(rides: readonly number[], stands: readonly number[]): TimetableTrip {
  let time = 0;
  const arrive: number[] = [];
  const depart: number[] = [];
  for (const [call, ride] of rides.entries()) {
    if (call > 0) time += ride;
    arrive.push(time);
    if (call > 0) time += stands[call]!;
    depart.push(time);
  }
  return { arrive, depart };
}

function walks(stops: number, random: Seeded): Link[] {
  const links: Link[] = [];
  for (let stop = 0; stop + 1 < stops; stop += 2) {
    if (!random.chance(0.3)) continue;
    const seconds = random.whole(120, 480);
    links.push(
      { from: stop, to: stop + 1, seconds, walk: seconds },
      { from: stop + 1, to: stop, seconds, walk: seconds },
    );
  }
  return links;
}
