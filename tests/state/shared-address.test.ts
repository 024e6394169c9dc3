import { expect, test } from 'vitest';
import { NO_QUESTION } from '../../src/model/question.ts';
import { sharedOf, usualPart } from '../../src/state/shared-address.ts';
import { sharedQuery } from '../../src/state/written-address.ts';

const NOTHING = { show: undefined, journey: undefined, shared: undefined };

test('an answer is written and read back', () => {
  const whole = { show: 'home', journey: 'luohu/08:00/szm-14+mtr-EAL', shared: 83 };
  expect(sharedOf(`?${sharedQuery(whole)}`)).toEqual(whole);
});

test('a key that could break an address is written so that it does not', () => {
  const shared = { ...NOTHING, journey: 'a&took=5=b c+d' };
  expect(sharedQuery(shared)).toBe('journey=a%26took%3D5%3Db%20c%2Bd');
  expect(sharedOf(sharedQuery(shared))).toEqual(shared);
});

test('nothing to say is an empty text, and an empty address says nothing', () => {
  expect(sharedQuery(NOTHING)).toBe('');
  expect(sharedOf('')).toEqual(NOTHING);
  expect(sharedOf('?journey=&took=&from=station:szm:kengzi')).toEqual(NOTHING);
});

test.each(['0', '-5', '12.5', '2881', 'ten', '1e9', 'NaN', 'Infinity', ' '])(
  'took=%s makes no sense and is as good as not said',
  (minutes) => {
    expect(sharedOf(`took=${minutes}&journey=a`)).toEqual({ ...NOTHING, journey: 'a' });
  },
);

test.each([1, 83, 2880])('took=%s minutes is taken', (shared) => {
  expect(sharedOf(`took=${shared}`)).toEqual({ ...NOTHING, shared });
});

test('who asks about any time sees the day first, unless a journey of it is open', () => {
  const any = { ...NO_QUESTION, when: { kind: 'any-time' } } as const;
  expect(usualPart(any, undefined)).toBe('day');
  expect(usualPart(any, 'a')).toBe('journeys');
  expect(usualPart(NO_QUESTION, undefined)).toBe('journeys');
});
