import { expect, test } from 'vitest';
import { compile } from '../../src/routing/compile.ts';
import { profile } from '../../src/routing/profile.ts';
import { exhaustive, undominated } from './oracle.ts';
import type { Journey } from './questions.ts';
import { ask, expectWalkable, journeyKey, maybeIgnoringWalk } from './questions.ts';
import { SHAPES } from './random-timetable.ts';

const STEPS = [60, 300, 77];

test.each(SHAPES)('a profile is all that is undominated over the departures of a grid: $name', (shape) => {
  ask(shape, 4, 1, ({ timetable, compiled, request, time, random }) => {
    const step = random.pick(STEPS);
    const steps = random.whole(0, random.pick([12, 25, 130, 400]));
    const last = time + step * steps + random.whole(0, step - 1);
    const { asked, limited, shown } = maybeIgnoringWalk(request, random);
    const found = profile(compiled, asked, time, last, step);
    const departures = Array.from(
      { length: Math.floor((last - time) / step) + 1 },
      (_, at) => time + at * step,
    );
    const all = departures.flatMap((departure) =>
      exhaustive(timetable, limited, departure).map((each) => shown({ ...each, departure })),
    );
    expect(found.map(shown).map(journeyKey)).toEqual(ordered(undominatedToo(all)).map(journeyKey));
    expectWalkable(timetable, limited, found);
    return found;
  });
});

test.each(SHAPES)('where a longest time is given, what takes longer is left out: $name', (shape) => {
  let left = 0;
  ask(shape, 5, 1, ({ compiled, request, time, random }) => {
    const last = time + 60 * random.whole(0, 200);
    const all = profile(compiled, request, time, last);
    const durations = all.map(({ departure, arrival }) => arrival - departure).sort((a, b) => a - b);
    const longest = durations[durations.length >> 1] ?? 0;
    const found = profile(compiled, request, time, last, 60, longest);
    const short = all.filter(({ departure, arrival }) => arrival - departure <= longest);
    expect(found.map(journeyKey)).toEqual(short.map(journeyKey));
    left += short.length;
    return found;
  });
  expect(left).toBeGreaterThan(0);
});

test('waits less than half an interval for the last of its trains', () => {
  const arrive = [0, 600];
  const windows = [{ start: 0, end: 3600, headway: 300, exactFirst: false }];
  const compiled = compile({
    stops: 2,
    links: [],
    patterns: [
      { kind: 'frequency', stops: [0, 1], arrive, depart: arrive, windows },
      { kind: 'trips', stops: [0, 1], trips: [{ arrive: [3650, 4250], depart: [3650, 4250] }] },
    ],
  });
  const at = (stop: number) => [{ stop, seconds: 0, walk: 0 }];
  const found = profile(compiled, { from: at(0), to: at(1) }, 3590, 3650, 60);
  expect(found.map(({ departure, arrival }) => [departure, arrival])).toEqual([
    [3590, 4200],
    [3650, 4250],
  ]);
});

test.each([0, -60, 0.5, Number.NaN])('refuses a step of %d s', (step) => {
  const request = { from: [], to: [] };
  const compiled = compile({ stops: 1, patterns: [], links: [] });
  expect(() => profile(compiled, request, 0, 60, step)).toThrow(RangeError);
});

test('is empty when it ends before it begins', () => {
  const at = { stop: 0, seconds: 0, walk: 0 };
  const compiled = compile({ stops: 1, patterns: [], links: [] });
  expect(profile(compiled, { from: [at], to: [at] }, 60, 0)).toEqual([]);
});

/** Those that none with the same departure or a later one is at least as good as. */
function undominatedToo(all: readonly Journey[]): Journey[] {
  return all.filter(
    (each) =>
      !all.some(
        (other) =>
          other.departure >= each.departure && other !== each && undominated([other, each]).at(-1) === other,
      ),
  );
}

function ordered(all: readonly Journey[]): Journey[] {
  return all.toSorted(
    (one, other) => one.departure - other.departure || one.rides - other.rides || one.arrival - other.arrival,
  );
}
