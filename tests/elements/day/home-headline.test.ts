import { expect, test } from 'vitest';
import { homeHeadline, timeOn } from '../../../src/elements/day/home-headline.ts';
import { DAY, HOUR, LAST } from './profile-fixture.ts';

test.each([
  [18, 'safe', 21, 3 * HOUR],
  [21, 'safe', 21, 0],
  [21.25, 'risky', 21.5, HOUR / 4],
])('at %d o’clock it is %s until %d', (hour, kind, departure, left) => {
  const headline = homeHeadline(LAST, { day: DAY, time: hour * HOUR })!;
  expect([headline.kind, headline.departure, 'left' in headline && headline.left]).toEqual([
    kind,
    departure * HOUR,
    left,
  ]);
  expect(headline.way.crossing).toBe('luohu');
});

test('after the last possible way every way is gone', () => {
  expect(homeHeadline(LAST, { day: DAY, time: 22 * HOUR })).toMatchObject({
    kind: 'gone',
    departure: 21.5 * HOUR,
  });
});

test('of another day nothing is said of how long there is', () => {
  for (const now of [undefined, { day: '2026-11-20', time: 23 * HOUR }]) {
    const headline = homeHeadline(LAST, now)!;
    expect([headline.kind, 'left' in headline]).toEqual(['safe', false]);
  }
});

test('only risky ways make a risky headline, and none none', () => {
  const [, kowloon] = LAST.ways;
  expect(homeHeadline({ day: DAY, ways: [kowloon!] }, undefined)?.kind).toBe('risky');
  expect(homeHeadline({ day: DAY, ways: [] }, undefined)).toBeUndefined();
});

test('the small hours belong to the evening before', () => {
  expect(timeOn(DAY, { day: '2026-11-24', time: HOUR })).toBe(25 * HOUR);
  expect(timeOn(DAY, { day: '2026-11-24', time: 5 * HOUR })).toBeUndefined();
  expect(homeHeadline(LAST, { day: '2026-11-24', time: HOUR })?.kind).toBe('gone');
});
