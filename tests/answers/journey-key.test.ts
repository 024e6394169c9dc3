import { expect, test } from 'vitest';
import { journeyKey, journeyKeys } from '../../src/answers/journey-key.ts';
import { ask, departAt, found, HOUR } from '../journeys/asking.ts';
import { journey } from './strips.ts';

test('names the crossing, each line, and where it is boarded and left', () => {
  expect(journeyKey(journey({ crossing: 'futian' }))).toBe('futian~szm-14,szm-14:a,szm-14:c');
});

test('a journey on foot is named so', () => {
  expect(journeyKey(journey({ legs: [] }))).toBe('walk');
});

test('tells departures by the same way apart', () => {
  const same = journey({});
  expect(journeyKeys([same, journey({ line: 'szm-16' }), same])).toEqual([
    'szm-14,szm-14:a,szm-14:c',
    'szm-16,szm-16:a,szm-16:c',
    'szm-14,szm-14:a,szm-14:c~2',
  ]);
});

test('the best way over Futian keeps its name ten minutes later', () => {
  const keyAt = (time: number) =>
    found(ask('szm:pingshan-square', 'mtr:CEN', departAt(time)))
      .journeys.filter(({ crossing }) => crossing === 'futian')
      .map(journeyKey)[0];
  expect(keyAt(8 * HOUR)).toBe(keyAt(8 * HOUR + 600));
});
