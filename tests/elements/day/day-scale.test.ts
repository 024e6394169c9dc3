import { expect, test } from 'vitest';
import { dayScale } from '../../../src/elements/day/day-scale.ts';
import { HOUR, PROFILE } from './profile-fixture.ts';

const SIZE = { width: 344, height: 256 };

test('shows six to ten at least, and every departure', () => {
  const { from, to } = dayScale(PROFILE, 'minutes', SIZE)!;
  expect([from, to]).toEqual([6 * HOUR, 22 * HOUR]);
  const early = { departure: 4.5 * HOUR, arrival: 6 * HOUR, rides: 1 };
  const late = { departure: 24.2 * HOUR, arrival: 26 * HOUR, rides: 1 };
  const wide = dayScale({ ...PROFILE, ways: [{ points: [early, late] }] }, 'minutes', SIZE)!;
  expect([wide.from, wide.to]).toEqual([4 * HOUR, 25 * HOUR]);
});

test('finds the moment at a point of the picture, and the point of a moment', () => {
  const scale = dayScale(PROFILE, 'minutes', SIZE)!;
  expect(scale.x(6 * HOUR)).toBe(34);
  expect(scale.x(22 * HOUR)).toBe(334);
  expect(scale.x(14 * HOUR)).toBe(184);
  expect(scale.moment(184)).toBe(14 * HOUR);
});

test('puts longer journeys and later arrivals higher, between round ticks', () => {
  const scale = dayScale(PROFILE, 'minutes', SIZE)!;
  expect(scale.yTicks.map((tick) => tick / 60)).toEqual([80, 85, 90, 95, 100]);
  expect([scale.y(4800), scale.y(6000)]).toEqual([232, 44]);
  const arrivals = dayScale(PROFILE, 'arrival', SIZE)!;
  expect(arrivals.yTicks.map((tick) => tick / HOUR)).toEqual([4, 8, 12, 16, 20, 24]);
});

test('leaves room for each label', () => {
  const hours = (width: number) =>
    dayScale(PROFILE, 'minutes', { ...SIZE, width })!.xTicks.map((tick) => tick / HOUR);
  expect(hours(288)).toEqual([8, 12, 16, 20]);
  expect(hours(900)).toHaveLength(17);
});

test('cuts a journey off that is three hours longer than the shortest', () => {
  const points = [
    { departure: 8 * HOUR, arrival: 9 * HOUR, rides: 1 },
    { departure: 9 * HOUR, arrival: 19 * HOUR, rides: 1 },
  ];
  const { yTicks } = dayScale({ ...PROFILE, ways: [{ points }] }, 'minutes', SIZE)!;
  expect(yTicks.at(-1)).toBe(4 * HOUR);
});

test('has no scale where nothing runs', () => {
  expect(dayScale({ ...PROFILE, ways: [{ points: [] }] }, 'minutes', SIZE)).toBeUndefined();
});
