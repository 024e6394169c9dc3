import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RideAnswer } from '../../src/elements/pingshan-hk-ride.ts';
import { PingshanHkRide } from '../../src/elements/pingshan-hk-ride.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-ride', PingshanHkRide);

const RIDE: RideAnswer = {
  stations: ['a', 'b', 'c'],
  time: 1_380,
  error: 100,
  distance: 21_440,
  evidence: 'published',
  sources: ['linked', 'unlinked', 'unknown'],
};

test('axe finds nothing wrong, with and without an answer', async () => {
  expect(await violations(await asking())).toEqual([]);
  expect(await violations(await asking(RIDE))).toEqual([]);
});

test('says time, band, distance, stops and how it is known', async () => {
  const element = await asking(RIDE);
  expect(all(element, '.answer p').map(textOf)).toEqual([
    '23 min',
    '21 min to 25 min',
    '21.4 km 2 stops',
    'published, in whole minutes',
  ]);
  expect(all(element, '.guess')).toEqual([]);
});

test('an estimate never looks like a timetable', async () => {
  const element = await asking({ ...RIDE, evidence: 'estimated' });
  expect(textOf(one(element, '.guess'))).toBe('estimated, not a timetable');
});

test('names the sources that are known, and links those with an address', async () => {
  const element = await asking(RIDE);
  expect(all(element, 'li').map(textOf)).toEqual(['Times', 'Old table']);
  expect(all<HTMLAnchorElement>(element, 'a').map((link) => link.href)).toEqual([
    'https://example.com/times',
  ]);
});

test('a ride without sources or distance says neither', async () => {
  const { distance: _, ...rest } = RIDE;
  const element = await asking({ ...rest, sources: [] });
  expect(all(element, 'ul')).toEqual([]);
  expect(textOf(one(element, '.facts'))).toBe('2 stops');
});

test('an unknown ride is said to be unknown', async () => {
  const element = await asking(undefined);
  element.from = 'a';
  element.to = 'b';
  await element.updateComplete;
  expect(textOf(one(element, '.answer'))).toBe('No time is known for this ride.');
});

test('choosing a station is heard, and the other end cannot be the same', async () => {
  const chosen = heard('pingshan-hk-ride-change');
  const element = await asking();
  await userEvent.selectOptions(one(element, '#from'), 'b');
  element.from = 'b';
  await element.updateComplete;
  await userEvent.selectOptions(one(element, '#to'), 'c');
  expect(chosen).toEqual([
    { from: 'b', to: undefined },
    { from: 'b', to: 'c' },
  ]);
  expect(all<HTMLOptionElement>(element, '#to option').map((option) => option.disabled)).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('choosing none takes an end back', async () => {
  const chosen = heard('pingshan-hk-ride-change');
  const element = await asking(RIDE);
  await userEvent.selectOptions(one(element, '#to'), '');
  expect(chosen).toEqual([{ from: 'a', to: undefined }]);
});

test('another language renders anew', async () => {
  const element = await asking(RIDE);
  element.locale = 'zh-Hant';
  await element.updateComplete;
  expect(textOf(one(element, '.time'))).toBe('23分鐘');
  expect(textOf(all(element, '#from option')[1]!)).toBe('站a');
});

async function asking(ride?: RideAnswer): Promise<PingshanHkRide> {
  const element = new PingshanHkRide();
  element.stations = ['a', 'b', 'c'].map((id) => ({
    id,
    names: { en: `Station ${id}`, 'zh-Hans': `站${id}`, 'zh-Hant': `站${id}` },
  }));
  element.sources = [
    { id: 'linked', title: 'Times', url: 'https://example.com/times' },
    { id: 'unlinked', title: 'Old table' },
  ];
  element.ride = ride;
  if (ride !== undefined) {
    element.from = 'a';
    element.to = 'c';
  }
  return mounted(element);
}
