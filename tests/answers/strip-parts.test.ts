import { expect, test } from 'vitest';
import { barParts, busNumber, stripParts } from '../../src/answers/strip-parts.ts';
import type { Journey, Leg } from '../../src/model/journey.ts';
import { ask, departAt, found, HOUR } from '../journeys/asking.ts';
import { journey, ride } from './strips.ts';

test('shows lines, the crossing, the bus and long walks in order', () => {
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR)));
  const over = (id: string) => stripParts(journeys.find(({ crossing }) => crossing === id)!);
  expect(over('futian')).toEqual([
    { kind: 'line', line: 'szm-14' },
    { kind: 'line', line: 'szm-10' },
    { kind: 'crossing', crossing: 'futian' },
    { kind: 'line', line: 'mtr-EAL' },
    { kind: 'line', line: 'mtr-TWL' },
  ]);
  expect(over('liantang')).toContainEqual({ kind: 'bus', mode: 'minibus', number: '59S' });
  expect(over('westkowloon').filter(({ kind }) => kind === 'walk')).toHaveLength(3);
});

test('a bar is as long as the legs, and joins what is alike', () => {
  for (const each of found(ask('szm:kengzi', 'mtr:HKU', departAt(8 * HOUR))).journeys) {
    const bar = barParts(each);
    expect(bar.reduce((sum, { length }) => sum + length, 0)).toBe(
      each.legs.at(-1)!.arrive - each.legs[0]!.depart,
    );
    for (const [index, part] of bar.slice(1).entries()) {
      expect([part.kind, part.line]).not.toEqual([bar[index]!.kind, bar[index]!.line]);
    }
  }
});

test('rides through on two lines stay two parts of a bar', () => {
  const bar = barParts(journey({ legs: [ride('a', 0, 60), ride('b', 60, 90), ride('b', 90, 100)] }));
  expect(bar).toEqual([
    { kind: 'ride', length: 60, line: 'a' },
    { kind: 'ride', length: 40, line: 'b' },
  ]);
});

test('a change is walked', () => {
  const change = { ...ride('x', 100, 160), kind: 'change', walk: 60, paidArea: true } as unknown as Leg;
  const each: Journey = journey({ legs: [ride('a', 0, 100), change, ride('b', 160, 200)] });
  expect(barParts(each)).toEqual([
    { kind: 'ride', length: 100, line: 'a' },
    { kind: 'walk', length: 60 },
    { kind: 'ride', length: 40, line: 'b' },
  ]);
});

test('a journey on foot is one walk', () => {
  const walk = { ...ride('x', 0, 200), kind: 'walk', walk: 200 } as unknown as Leg;
  expect(stripParts(journey({ legs: [walk] }))).toEqual([{ kind: 'walk', walk: 200 }]);
});

test.each([
  ['GMB 59S', '59S'],
  ['Long Win A43', 'A43'],
  ['B7', 'B7'],
])('the number of %s is %s', (route, number) => {
  expect(busNumber({ route })).toBe(number);
});
