import { expect, test } from 'vitest';
import type { ClearanceLeg, HeadwayLeg, TimedLeg } from '../../src/estimate/arrival.ts';
import { arrivalDistribution } from '../../src/estimate/arrival.ts';
import type { Seconds } from '../../src/model/units.ts';

const TRIPS = 1_000_000;
const TOLERANCE = 15;
const MORNING = 8 * 3600;
const LATE = 21 * 3600;
const ALWAYS = { open: -Infinity, close: Infinity, factor: 1 } as const;
const MINUTE = 60;

function every(headway: Seconds, run: Seconds, first = 23_400, last = 83_000): HeadwayLeg {
  return { kind: 'headway', headway, first, last, run };
}

function crossing(
  minutes: readonly [number, number, number],
  rest: Partial<ClearanceLeg> = {},
): ClearanceLeg {
  const [least, typical, p95] = minutes.map((each) => each * MINUTE) as [number, number, number];
  return { kind: 'clearance', least, typical, p95, ...ALWAYS, ...rest };
}

const walk = (seconds: Seconds): TimedLeg => ({ kind: 'fixed', seconds });

const JOURNEYS: readonly [string, Seconds, readonly TimedLeg[]][] = [
  ['one short headway', MORNING, [every(210, 1234)]],
  [
    'metro, Futian, East Rail, Island line',
    MORNING,
    [
      walk(400),
      every(300, 2880),
      walk(225),
      every(300, 500),
      walk(180),
      crossing([10, 18, 45], { open: 23_400, close: 81_000 }),
      walk(180),
      every(540, 2760),
      walk(150),
      every(120, 300),
      walk(333),
    ],
  ],
  [
    'a residents’ weekday at Liantang, then a bus of uncertain run',
    MORNING,
    [
      every(450, 1500),
      walk(205),
      every(385, 900),
      crossing([12, 22, 60], { open: 25_200, close: 79_200, factor: 0.72 }),
      walk(180),
      every(900, 0),
      crossing([16, 21, 28]),
      walk(97),
    ],
  ],
  [
    'before the crossing opens and the first train runs',
    22_000,
    [
      every(420, 600, 22_800),
      crossing([10, 20, 50], { open: 24_000, close: 86_400 }),
      every(420, 2700, 25_000),
    ],
  ],
  [
    'the crossing may close, the last train may be gone',
    LATE,
    [
      every(480, 3000),
      every(480, 800),
      walk(240),
      crossing([10, 18, 45], { open: 23_400, close: 80_400 }),
      every(600, 2760, 23_400, 82_500),
    ],
  ],
  [
    'a high-speed train that is missed now and then',
    MORNING,
    [
      every(420, 1100),
      walk(720),
      crossing([12, 20, 40]),
      {
        kind: 'timetable',
        departures: [32_100, 33_000, 34_800, 36_600, 40_000],
        run: [1080, 1440, 1080, 1080, 1100],
      },
      walk(480),
      every(330, 900),
    ],
  ],
  [
    'through the change of interval into the late evening',
    LATE,
    [
      every(333, 777),
      {
        ...every(300, 1500, 23_400, 77_500),
        goesOn: true,
        later: [{ start: 77_500, end: 84_000, headway: 600, exactFirst: false }],
      },
      crossing([8, 15, 45], { factor: 1.8 }),
      {
        ...every(480, 1000, 23_400, 79_000),
        later: [{ start: 80_500, end: 84_000, headway: 700, exactFirst: true }],
      },
    ],
  ],
];

test.each(JOURNEYS)('p50 and p95 are those of 1,000,000 simulated trips: %s', (_, departure, legs) => {
  const estimate = arrivalDistribution(legs, departure);
  const { at, missed } = simulated(legs, departure);
  expect(Math.abs(estimate.missed - missed)).toBeLessThan(0.006);
  for (const [share, moment] of [
    [0.5, estimate.likely],
    [0.95, estimate.safe],
  ] as const) {
    const seen = at(share);
    // Where about this share arrives at all, chance decides whether there is a moment.
    if (Math.abs(1 - missed - share) < 0.006) continue;
    expect(moment === undefined).toBe(seen === Infinity);
    if (moment !== undefined) expect(Math.abs(moment - seen)).toBeLessThanOrEqual(TOLERANCE);
  }
  expect(at(0)).toBeGreaterThanOrEqual(estimate.earliest!);
});

/** Trains that really run, one after the other at a phase of their own; nothing of the code under test. */
function simulated(legs: readonly TimedLeg[], departure: Seconds) {
  const random = sfc32(20_261_125);
  const arrivals = new Float64Array(TRIPS);
  for (let trip = 0; trip < TRIPS; trip += 1) {
    let time = departure;
    for (const leg of legs) time = step(leg, time, random);
    arrivals[trip] = time;
  }
  arrivals.sort();
  const missed = (TRIPS - firstIndex(arrivals, Infinity)) / TRIPS;
  return { at: (share: number) => arrivals[Math.min(TRIPS - 1, Math.floor(share * TRIPS))]!, missed };
}

function step(leg: TimedLeg, time: Seconds, random: () => number): Seconds {
  if (time === Infinity) return time;
  switch (leg.kind) {
    case 'fixed':
      return time + leg.seconds;
    case 'headway':
      return train(leg, time, random) + leg.run;
    case 'clearance':
      return time > leg.close ? Infinity : Math.max(time, leg.open) + passage(leg, random);
    case 'timetable': {
      const train = leg.departures.findIndex((each) => each >= time);
      if (train < 0) return Infinity;
      return Math.min(...leg.departures.slice(train).map((each, later) => each + leg.run[train + later]!));
    }
  }
}

function train(
  { first, last, headway, goesOn = false, later = [] }: HeadwayLeg,
  time: Seconds,
  random: () => number,
): Seconds {
  const windows = [{ start: first, end: last, headway, exactFirst: true, goesOn }, ...later];
  const window = windows.find(({ end }) => end >= time);
  if (window === undefined) return Infinity;
  const phase = window.start + random() * window.headway;
  if (window.exactFirst && time <= window.start) return window.start;
  const passed = Math.max(0, Math.ceil((time - phase) / window.headway));
  const next = phase + passed * window.headway;
  return window.goesOn ? next : Math.min(next, window.end);
}

function passage({ least, typical, p95, factor }: ClearanceLeg, random: () => number): Seconds {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const spread = ((p95 - least) / (typical - least)) ** (normal / 1.6448536269514722);
  return least + factor * (typical - least) * spread;
}

function firstIndex(sorted: Float64Array, value: number): number {
  const index = sorted.indexOf(value);
  return index < 0 ? sorted.length : index;
}

/** Chris Doty-Humphrey's sfc32: seeded, and good enough in the tails where simpler ones are seconds off. */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0, seed, 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warm = 0; warm < 15; warm += 1) next();
  return next;
}
