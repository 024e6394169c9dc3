import { expect, test } from 'vitest';
import { askLine } from '../../../src/elements/ask/ask-line.ts';
import type { Question } from '../../../src/model/question.ts';
import { NO_QUESTION } from '../../../src/model/question.ts';
import { NETWORK } from '../../map/small-network.ts';

const ENDS = {
  from: { kind: 'station', id: 'a' },
  to: { kind: 'crossing-side', id: 'gate:shenzhen' },
} as const;

test.each<[Partial<Question>, string]>([
  [{}, 'Leave now'],
  [{ day: '2026-11-26' }, 'Leave now'],
  [{ when: { kind: 'depart-at', time: 8 * 3600 } }, 'Leave at 08:00'],
  [{ when: { kind: 'depart-at', time: 8 * 3600 }, day: '2026-11-25' }, 'Leave at 08:00'],
  [
    { when: { kind: 'arrive-by', time: 24.5 * 3600 }, day: '2026-11-26' },
    'Arrive by 00:30 next day · 26 November 2026',
  ],
  [{ when: { kind: 'any-time' }, day: '2026-11-26' }, 'Any time · 26 November 2026'],
])('a question is told in one line: %j', (asked, when) => {
  const question: Question = { ...NO_QUESTION, ...ENDS, ...asked };
  expect(askLine(question, NETWORK, '2026-11-25', 'en')).toEqual({ ends: 'a → Gate north', when });
});

test('an end that the network does not have is called unknown', () => {
  const question: Question = { ...NO_QUESTION, ...ENDS, from: { kind: 'station', id: 'gone' } };
  expect(askLine(question, NETWORK, '2026-11-25', 'zh-Hant').ends).toBe('未知地點 → 繁Gate north');
});

test('of a name that both cities have the city is told', () => {
  const [station] = NETWORK.stations;
  const namesake = {
    ...NETWORK.places[0]!,
    id: 'namesake',
    names: station!.names,
    city: 'hong-kong' as const,
  };
  const places = [...NETWORK.places, { ...namesake, position: [114.2, 22.3] as const }];
  const question: Question = { ...NO_QUESTION, ...ENDS, from: { kind: 'place', id: 'namesake' } };
  const { ends } = askLine(question, { ...NETWORK, places }, '2026-11-25', 'en');
  expect(ends).toBe('a (Hong Kong) → Gate north');
});
