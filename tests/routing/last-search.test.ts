import { expect, test } from 'vitest';
import type { Timetable } from '../../src/model/timetable.ts';
import { compile } from '../../src/routing/compile.ts';
import { longestWaits } from '../../src/routing/last-search.ts';
import { oneToAll } from '../../src/routing/one-to-all.ts';

/** A train from 0 at 100, on from 1 every 60 s from 500, a door behind 2 that opens at 2000, a walk from 0 to 4. */
const TIMETABLE: Timetable = {
  stops: 5,
  patterns: [
    { kind: 'trips', stops: [0, 1], trips: [{ arrive: [100, 200], depart: [100, 200] }] },
    {
      kind: 'frequency',
      stops: [1, 2],
      arrive: [0, 90],
      depart: [0, 90],
      windows: [{ start: 500, end: 900, headway: 60, exactFirst: true }],
    },
  ],
  links: [
    { from: 2, to: 3, seconds: 10, walk: 10, windows: [[2000, 3000]] },
    { from: 0, to: 4, seconds: 40, walk: 40 },
  ],
};

test('the longest wait is the one for a train, a first train or a door, whichever was longest', () => {
  const compiled = compile(TIMETABLE);
  const arrivals = oneToAll(compiled, [{ stop: 0, seconds: 0, walk: 0 }], 0);
  expect([...arrivals]).toEqual([0, 200, 590, 2010, 40]);
  expect([0, 1, 2, 3, 4].map(longestWaits(compiled))).toEqual([0, 100, 300, 1410, 0]);
});

test('it is that of the search before', () => {
  const compiled = compile(TIMETABLE);
  oneToAll(compiled, [{ stop: 0, seconds: 0, walk: 0 }], 0);
  oneToAll(compiled, [{ stop: 0, seconds: 30, walk: 0 }], 40);
  expect(longestWaits(compiled)(1)).toBe(30);
});
