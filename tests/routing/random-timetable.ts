import type {
  FrequencyPattern,
  Link,
  Timetable,
  TimetableTrip,
  TripPattern,
  Window,
} from '../../src/model/timetable.ts';
import type { Access, Request } from '../../src/routing/request.ts';
import type { Seeded } from './seeded.ts';

/** What a random network is like. */
export interface Shape {
  readonly name: string;
  /** Most stops, patterns and links. */
  readonly stops: number;
  readonly patterns: number;
  readonly links: number;
  /** How likely a pattern is known by its interval. */
  readonly frequencies: number;
  /** How likely a pattern's trips each have their own times, so that they overtake. */
  readonly overtaking: number;
  /** How likely a pattern calls at a stop again. */
  readonly loops: number;
  /** How likely a link opens and closes. */
  readonly windows: number;
  /** First and last time at which something starts. */
  readonly hours: readonly [number, number];
  /** Longest stand at a call. */
  readonly stand: number;
  /** All durations are multiples of this: coarse ones make ties. */
  readonly grain: number;
}

const USUAL: Shape = {
  name: 'mixed',
  stops: 12,
  patterns: 12,
  links: 10,
  frequencies: 0.5,
  overtaking: 0.4,
  loops: 0.1,
  windows: 0.3,
  hours: [21_600, 36_000],
  stand: 60,
  grain: 1,
};

/** Networks unlike one another. */
export const SHAPES: readonly Shape[] = [
  USUAL,
  { ...USUAL, name: 'frequencies only', frequencies: 1, links: 6 },
  { ...USUAL, name: 'timetables only', frequencies: 0, overtaking: 0 },
  { ...USUAL, name: 'overtaking', frequencies: 0, overtaking: 1, stand: 900 },
  { ...USUAL, name: 'loops', loops: 0.7, stops: 7 },
  { ...USUAL, name: 'midnight', hours: [82_000, 92_000] },
  { ...USUAL, name: 'the night before', hours: [-9_000, 3_000] },
  { ...USUAL, name: 'isolated', stops: 26, patterns: 7, links: 5 },
  { ...USUAL, name: 'opening windows', windows: 1, links: 20, patterns: 8 },
  { ...USUAL, name: 'on foot', patterns: 2, links: 26, stops: 9 },
  { ...USUAL, name: 'ties', grain: 300, stand: 300 },
  { ...USUAL, name: 'dense', stops: 7, patterns: 16, links: 12 },
  { ...USUAL, name: 'long stands', frequencies: 0.6, stand: 1_500 },
  { ...USUAL, name: 'long chains', stops: 20, patterns: 16, links: 3, frequencies: 0.7 },
  { ...USUAL, name: 'one stop', stops: 1, patterns: 2, links: 2, loops: 1 },
];

/** A network of the given shape. */
export function randomTimetable(shape: Shape, random: Seeded): Timetable {
  const stops = random.whole(Math.ceil(shape.stops / 2), shape.stops);
  return {
    stops,
    patterns: Array.from({ length: random.whole(Math.ceil(shape.patterns / 2), shape.patterns) }, () =>
      randomPattern(shape, stops, random),
    ),
    links: Array.from({ length: random.whole(0, shape.links) }, () => randomLink(shape, stops, random)),
  };
}

/** A question about it. */
export function randomRequest(shape: Shape, { stops, patterns, links }: Timetable, random: Seeded): Request {
  const request = { from: randomAccesses(shape, stops, random), to: randomAccesses(shape, stops, random) };
  return {
    ...request,
    ...(random.chance(0.15) ? { maxRides: random.whole(0, 3) } : {}),
    ...(random.chance(0.2) ? { maxWalk: random.whole(0, 2_500) } : {}),
    ...(random.chance(0.15)
      ? { without: { patterns: someOf(patterns, random), links: someOf(links, random) } }
      : {}),
  };
}

/** A time at which something may happen in it. */
export function randomTime({ hours: [first, last] }: Shape, random: Seeded): number {
  return random.whole(first - 900, last);
}

function someOf(all: readonly unknown[], random: Seeded): number[] {
  return [...all.keys()].filter(() => random.chance(0.3));
}

function randomAccesses(shape: Shape, stops: number, random: Seeded): Access[] {
  const count = random.chance(0.6) ? 1 : random.whole(1, 3);
  return Array.from({ length: count }, () => {
    const walk = random.chance(0.5) ? 0 : duration(shape, 600, random);
    return { stop: random.whole(0, stops - 1), seconds: walk + random.pick([0, 0, shape.grain]), walk };
  });
}

function randomLink(shape: Shape, stops: number, random: Seeded): Link {
  const seconds = duration(shape, 900, random);
  const link = {
    from: random.whole(0, stops - 1),
    to: random.whole(0, stops - 1),
    seconds,
    walk: random.pick([seconds, 0, Math.floor(seconds / 2)]),
  };
  if (!random.chance(shape.windows)) return link;
  return { ...link, windows: Array.from({ length: random.whole(0, 3) }, () => span(shape, random)) };
}

function randomPattern(shape: Shape, stops: number, random: Seeded): FrequencyPattern | TripPattern {
  const calls = randomCalls(shape, stops, random);
  if (random.chance(shape.frequencies)) {
    const windows = Array.from({ length: random.whole(0, 4) }, () => randomWindow(shape, random));
    const kept = random.chance(0.5) ? windows : inARow(windows);
    return { kind: 'frequency', stops: calls, ...runOf(shape, calls.length, 0, random), windows: kept };
  }
  const { arrive, depart } = runOf(shape, calls.length, 0, random);
  const regular = random.chance(0.5) ? duration(shape, 1_800, random) : undefined;
  const begin = randomTime(shape, random);
  const trips = Array.from({ length: random.whole(0, 16) }, (_, index): TimetableTrip => {
    const start = regular === undefined ? randomTime(shape, random) : begin + index * regular;
    if (random.chance(shape.overtaking)) return runOf(shape, calls.length, start, random);
    return { arrive: arrive.map((time) => time + start), depart: depart.map((time) => time + start) };
  });
  return { kind: 'trips', stops: calls, trips };
}

function randomCalls(shape: Shape, stops: number, random: Seeded): number[] {
  const calls: number[] = [];
  const length = random.chance(0.05) ? 1 : random.whole(2, 7);
  while (calls.length < length) {
    const stop = random.whole(0, stops - 1);
    if (!calls.includes(stop) || random.chance(shape.loops)) calls.push(stop);
    else if (calls.length >= stops) break;
  }
  return calls;
}

function runOf(shape: Shape, calls: number, start: number, random: Seeded): TimetableTrip {
  let time = start;
  const arrive: number[] = [];
  const depart: number[] = [];
  for (let call = 0; call < calls; call++) {
    if (call > 0) time += duration(shape, 900, random);
    arrive.push(time);
    if (call > 0) time += random.chance(0.5) ? 0 : duration(shape, shape.stand, random);
    depart.push(time);
  }
  return { arrive, depart };
}

function randomWindow(shape: Shape, random: Seeded): Window {
  const [start, end] = span(shape, random);
  const headway = Math.max(1, duration(shape, 1_200, random));
  return { start, end, headway, exactFirst: random.chance(0.5), goesOn: random.chance(0.3) };
}

/** The same windows, each beginning where the one before it ends. */
function inARow(windows: readonly Window[]): Window[] {
  const times = windows.flatMap(({ start, end }) => [start, end]).sort((one, other) => one - other);
  return windows.map((window, index) => ({ ...window, start: times[index]!, end: times[index + 1]! }));
}

function span(shape: Shape, random: Seeded): [number, number] {
  const start = randomTime(shape, random);
  return [start, start + random.whole(-600, 14_400)];
}

function duration({ grain }: Shape, most: number, random: Seeded): number {
  return grain * random.whole(0, Math.floor(most / grain));
}
