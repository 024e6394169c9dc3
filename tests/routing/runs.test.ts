import { expect, test } from 'vitest';
import { compile } from '../../src/routing/compile.ts';
import { Follower } from '../../src/routing/follower.ts';
import { ELAPSED, FIRST, LAST, lower, RUN_SIZE, Runs, strike } from '../../src/routing/runs.ts';
import type { StartSteps } from '../../src/routing/start-steps.ts';
import { linkSteps, STEP_SIZE, TOGETHER, trainSteps } from '../../src/routing/start-steps.ts';
import { entry, startFrom } from '../../src/routing/tables.ts';
import { Seeded } from './seeded.ts';

const WIDTH = 40;
const STEP = 60;
const NONE = Number.POSITIVE_INFINITY;
const TRIES = 2_000;

test('neighbours that take equally long are one run, however they are added', () => {
  const runs = new Runs();
  runs.push(9, 9, 600);
  runs.push(8, 5, 600);
  runs.push(3, 2, 600);
  expect([runs.size, runs.least, runs.greatest]).toEqual([2, 600, 600]);
  expect(timesOf(runs).slice(1, 10)).toEqual([NONE, 720, 780, NONE, 900, 960, 1020, 1080, 1140]);
});

test('striking leaves the departures that no other beats, at the same departure or later', () => {
  const random = new Seeded(1);
  for (let at = 0; at < TRIES; at++) {
    const [runs, by] = [randomRuns(random), randomRuns(random)];
    const [mine, others] = [timesOf(runs), timesOf(by)];
    const extra = random.whole(-300, 300);
    const left = mine.map((time, index) => (Math.min(...others.slice(index)) <= time + extra ? NONE : time));
    expect(strike(runs, extra, by, STEP)).toBe(left.some((time) => time < NONE));
    expect(timesOf(runs)).toEqual(left);
  }
});

test('taking in leaves the earliest of both', () => {
  const random = new Seeded(2);
  for (let at = 0; at < TRIES; at++) {
    const [runs, by] = [randomRuns(random), randomRuns(random)];
    const before = timesOf(runs);
    const both = timesOf(by).map((time, index) => Math.min(time, before[index]!));
    const kept = both.map((time, index) => (Math.min(...both.slice(index + 1)) <= time ? NONE : time));
    expect(lower(runs, by, STEP)).toBe(kept.some((time, index) => time !== before[index]));
    expect(timesOf(runs)).toEqual(kept);
  }
});

test('following trains known by their interval, or regular, is boarding at each moment', () => {
  const random = new Seeded(3);
  for (let at = 0; at < TRIES / 10; at++) {
    const { tables } = compile({ stops: 2, links: [], patterns: [randomPattern(random)] }).forward;
    const shift = random.whole(-100, 100);
    if (tables.tableTrains[0] !== 0) continue;
    expectFollowed(trainSteps(tables), shift, random, (time) => startFrom(tables, 0, time - shift));
  }
});

test('following a link is entering it at each moment', () => {
  const random = new Seeded(4);
  for (let at = 0; at < TRIES / 10; at++) {
    const windows = Array.from({ length: random.whole(1, 3) }, () => randomWindow(random));
    const link = { from: 0, to: 1, seconds: 0, walk: 0, windows };
    const { tables } = compile({ stops: 2, patterns: [], links: [link] }).forward;
    expectFollowed(linkSteps(tables), 0, random, (time) => entry(tables, 0, time));
  }
});

test('steps that say the same are one: two trains an hour, then four', () => {
  const arrive = [0, 60];
  const windows = [
    { start: 0, end: 3_600, headway: 1_800, exactFirst: true },
    { start: 3_600, end: 7_200, headway: 900, exactFirst: true },
  ];
  const pattern = { kind: 'frequency', stops: [0, 1], arrive, depart: arrive, windows } as const;
  const { steps } = trainSteps(compile({ stops: 2, links: [], patterns: [pattern] }).forward.tables);
  expect(
    Array.from({ length: steps.length / STEP_SIZE }, (_, at) => [...steps].slice(3 * at, 3 * at + 3)),
  ).toEqual([
    [0, TOGETHER, 0],
    [2_700, 900, 0],
    [3_600, TOGETHER, 3_600],
    [6_750, 450, 0],
    [7_200, TOGETHER, 7_200],
  ]);
});

function expectFollowed(
  steps: StartSteps,
  shift: number,
  random: Seeded,
  startAt: (time: number) => number,
): void {
  const block = { first: random.whole(-2_000, 2_000), step: STEP, width: WIDTH };
  const [from, to] = [randomRuns(random), new Runs()];
  new Follower(steps).follow(0, shift, 7, from, to, block);
  const starts = timesOf(from).map((time) => {
    const start = time < NONE ? startAt(block.first + time) : NONE;
    return start < 0x3fffffff ? start - block.first + 7 : NONE;
  });
  expect(timesOf(to)).toEqual(
    starts.map((start, index) => (Math.min(...starts.slice(index + 1)) <= start ? NONE : start)),
  );
}

/** Times from the first departure of the block on, by departure. */
function timesOf({ numbers, size }: Runs): number[] {
  const times = new Array<number>(WIDTH).fill(NONE);
  for (let at = 0; at < size * RUN_SIZE; at += RUN_SIZE) {
    for (let index = numbers[at + FIRST]!; index <= numbers[at + LAST]!; index++)
      times[index] = index * STEP + numbers[at + ELAPSED]!;
  }
  return times;
}

/** Some departures, each earlier than those after it. */
function randomRuns(random: Seeded): Runs {
  const runs = new Runs();
  let earliest = NONE;
  for (let last = random.whole(-1, WIDTH - 1); last >= 0; ) {
    const first = random.whole(0, last);
    const elapsed = Math.min(random.whole(0, 3_000), earliest - 1 - last * STEP);
    runs.push(last, first, elapsed);
    earliest = elapsed + first * STEP;
    last = first - random.whole(1, 6);
  }
  return runs;
}

function randomPattern(random: Seeded) {
  const arrive = [0, 60];
  if (random.chance(0.5)) {
    const windows = Array.from({ length: random.whole(1, 4) }, () => {
      const [start, end] = randomWindow(random);
      return { start, end, headway: random.whole(1, 900), exactFirst: random.chance(0.5) };
    });
    return { kind: 'frequency', stops: [0, 1], arrive, depart: arrive, windows } as const;
  }
  const [start] = randomWindow(random);
  const interval = random.whole(1, 600);
  const trips = Array.from({ length: random.whole(3, 12) }, (_, index) => {
    const depart = start + index * interval;
    return { arrive: [depart, depart + 60], depart: [depart, depart + 60] };
  });
  return { kind: 'trips', stops: [0, 1], trips } as const;
}

function randomWindow(random: Seeded): [number, number] {
  const start = random.whole(-3_000, 6_000);
  return [start, start + random.whole(0, 4_000)];
}
