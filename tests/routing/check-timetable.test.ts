import { expect, test } from 'vitest';
import type { Timetable } from '../../src/model/timetable.ts';
import { checkTimetable } from '../../src/routing/check-timetable.ts';

const WINDOW = { start: 0, end: 600, headway: 60, exactFirst: true };
const PATTERN = {
  kind: 'frequency',
  stops: [0, 1],
  arrive: [0, 60],
  depart: [0, 60],
  windows: [WINDOW],
} as const;
const LINK = { from: 0, to: 1, seconds: 60, walk: 60 };

test('a sound timetable is taken', () => {
  expect(() => checkTimetable(withParts(PATTERN, LINK))).not.toThrow();
});

test.each([
  [{ ...PATTERN, stops: [0, 2] }, 'Pattern 0 names stop 2; stops are 0 to 1.'],
  [{ ...PATTERN, stops: [], arrive: [], depart: [] }, 'Pattern 0 calls nowhere.'],
  [{ ...PATTERN, arrive: [0] }, 'Pattern 0 has 2 stops, 1 arrivals, 2 departures.'],
  [{ ...PATTERN, arrive: [0, -1] }, 'Pattern 0 runs backwards at call 1: -1 s after 0 s.'],
  [
    { ...PATTERN, depart: [0, 60.5] },
    'Pattern 0 has time 60.5 s; whole seconds within ±1209600 s are allowed.',
  ],
  [
    { ...PATTERN, windows: [{ ...WINDOW, headway: 0 }] },
    'Pattern 0 has a headway of 0 s; it must be positive.',
  ],
  [
    { ...PATTERN, stops: new Array(32_768).fill(0) },
    'Pattern 0 calls at 32768 stops; at most 32767 are allowed.',
  ],
])('a pattern that cannot be searched is refused: %#', (pattern, message) => {
  expect(() => checkTimetable(withParts(pattern, LINK))).toThrow(new RangeError(message));
});

test.each([
  [{ ...LINK, to: -1 }, 'Link 0 names stop -1; stops are 0 to 1.'],
  [{ ...LINK, seconds: -1 }, 'Link 0 takes -1 s and 60 s of walking.'],
  [{ ...LINK, walk: Number.NaN }, 'Link 0 has time NaN s; whole seconds within ±1209600 s are allowed.'],
])('a link that cannot be searched is refused: %#', (link, message) => {
  expect(() => checkTimetable(withParts(PATTERN, link))).toThrow(new RangeError(message));
});

function withParts(pattern: Timetable['patterns'][number], link: Timetable['links'][number]): Timetable {
  return { stops: 2, patterns: [pattern], links: [link] };
}
