import { expect, test } from 'vitest';
import { differences, rivalOf } from '../../src/answers/difference.ts';
import { stripGroups } from '../../src/answers/groups.ts';
import type { Figures } from './strips.ts';
import { strips } from './strips.ts';

test('tells what is won and what is lost', () => {
  const [one, other] = pair(
    { minutes: 100, safe: 110, rides: 4, walk: 20, hkd: 62 },
    { minutes: 112, safe: 130, rides: 3, walk: 15, hkd: 67.5 },
  );
  expect(differences(one, other)).toEqual({
    wins: [
      { kind: 'minutes', by: 720 },
      { kind: 'fare', by: 5.5 },
    ],
    losses: [
      { kind: 'changes', by: 1 },
      { kind: 'walk', by: 300 },
    ],
    fareUnknown: false,
  });
});

test('the safe arrival is told where it speaks against the likely one', () => {
  const [one, other] = pair({ minutes: 100, safe: 130 }, { minutes: 105, safe: 112 });
  expect(differences(one, other)).toMatchObject({
    wins: [{ kind: 'minutes', by: 300 }],
    losses: [{ kind: 'safe', by: 1_080 }],
  });
});

test('a journey without a safe arrival loses to one that has one', () => {
  const [one, other] = pair({ minutes: 100 }, { minutes: 90, safe: null });
  expect(differences(one, other)).toMatchObject({
    wins: [{ kind: 'sure', by: 1 }],
    losses: [{ kind: 'minutes', by: 600 }],
  });
});

test('nothing is said of a minute on foot or a few cents', () => {
  const [one, other] = pair({ walk: 10, hkd: 50 }, { walk: 11, hkd: 50.4 });
  expect(differences(one, other)).toEqual({ wins: [], losses: [], fareUnknown: false });
});

test('money is not compared with a fare that is not wholly known', () => {
  const [one, other] = pair({ hkd: 20, from: true }, { hkd: 60 });
  expect(differences(one, other)).toEqual({ wins: [], losses: [], fareUnknown: true });
});

test('the rival is the next best, of the last the first, of another one the best over its crossing', () => {
  const groups = stripGroups(
    strips(
      { crossing: 'a', minutes: 10 },
      { crossing: 'b', minutes: 20 },
      { crossing: 'c', minutes: 30 },
      { crossing: 'b', minutes: 40, line: 'szm-16' },
    ),
    'fastest',
  );
  const [a, b, c] = groups.map(({ best }) => best);
  const other = groups[1]!.others[0]!;
  expect([a, b, c, other].map((strip) => rivalOf(groups, strip!.key)?.key)).toEqual([
    b!.key,
    c!.key,
    a!.key,
    b!.key,
  ]);
});

test('one journey alone has no rival', () => {
  const groups = stripGroups(strips({ crossing: 'a' }), 'fastest');
  expect(rivalOf(groups, groups[0]!.best.key)).toBe(undefined);
});

function pair(one: Figures, other: Figures) {
  const [first, second] = strips(one, other);
  return [first!, second!] as const;
}
