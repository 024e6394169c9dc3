import { expect, test } from 'vitest';
import { timetableFor } from '../../src/journeys/day-timetable.ts';
import { openEnds } from '../../src/journeys/open-ends.ts';
import type { Answer, Endpoint, Unreachable } from '../../src/model/journey.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { ask, departAt, found, HOUR, MONDAY, NETWORK, SERVICES } from './asking.ts';

const HEUNG_YUEN_WAI: Endpoint = { kind: 'crossing-side', id: 'liantang:hong-kong' };

test.each([
  ['2019-06-01', 'liantang:hong-kong', false],
  ['2022-06-01', 'liantang:hong-kong', false],
  ['2023-02-06', 'liantang:hong-kong', true],
  ['2020-02-03', 'luohu:shenzhen', true],
  ['2020-02-04', 'luohu:shenzhen', false],
  ['2022-10-27', 'szm:kengzi', false],
  ['2022-10-28', 'szm:kengzi', true],
  ['2019-06-01', 'hyw-pti', false],
  [MONDAY, 'hyw-pti', true],
  ['2020-06-01', 'lmc-pti', false],
  ['2019-06-01', 'lmc-pti', true],
  ['2019-06-01', 'pingshan-gov', true],
])('on %s %s is open: %s', (day, id, isOpen) => {
  expect(openEnds(NETWORK, SERVICES.links, { day, plus: 'none' })(id)).toBe(isOpen);
});

test('a station that is taken as built is open', () => {
  const isOpen = (plus: Scenario['plus']) => openEnds(NETWORK, [], { day: MONDAY, plus })('plan:l19-08');
  expect([isOpen('none'), isOpen('in-plan')]).toEqual([false, true]);
});

test('no bus and no walk leads to a crossing before it opens, nor to its bus station', () => {
  const on = (day: string) => endsOf(day).filter((id) => id.startsWith('liantang:') || id === 'hyw-pti');
  expect(on('2019-06-01')).toEqual([]);
  expect(on('2022-06-01')).toEqual([]);
  expect(new Set(on(MONDAY))).toEqual(new Set(['liantang:shenzhen', 'liantang:hong-kong', 'hyw-pti']));
});

test('the day travelled on is not asked, but that of the scenario', () => {
  const scenario: Scenario = { day: '2019-06-01', plus: 'none' };
  const answer = ask('mtr:SHS', { kind: 'place', id: 'hyw-pti' }, departAt(8 * HOUR), { scenario });
  expect(busesOf(answer)).toEqual([]);
  expect(busesOf(ask('mtr:SHS', { kind: 'place', id: 'hyw-pti' }, departAt(8 * HOUR)))).not.toEqual([]);
});

test.each(['2019-06-01', '2022-06-01'])('on %s a crossing that is not open yet is no end', (day) => {
  const closed = [{ kind: 'closed-crossing', crossing: 'liantang', opensOn: '2023-02-06' }];
  expect(whyOf(on(day, 'szm:luohu', HEUNG_YUEN_WAI))).toEqual(closed);
  expect(whyOf(on(day, 'mtr:SHS', HEUNG_YUEN_WAI))).toEqual(closed);
  expect(whyOf(on(day, { kind: 'crossing-side', id: 'liantang:shenzhen' }, 'szm:luohu'))).toEqual(closed);
});

test('one may go to the doors of a crossing that was open before, or of which nobody knows', () => {
  const luohu = { kind: 'crossing-side', id: 'luohu:shenzhen' } as const;
  expect(found(on('2020-06-01', 'szm:laojie', luohu)).journeys.length).toBeGreaterThan(0);
  const shatoujiao = { kind: 'crossing-side', id: 'shatoujiao:shenzhen' } as const;
  expect(found(on('2026-11-23', 'szm:laojie', shatoujiao)).journeys.length).toBeGreaterThan(0);
});

function on(day: string, from: string | Endpoint, to: string | Endpoint): Answer {
  return ask(from, to, departAt(8 * HOUR), { day, scenario: { day, plus: 'none' } });
}

function endsOf(day: string): string[] {
  const { patterns, links } = timetableFor(NETWORK, SERVICES, { day, plus: 'none' }, MONDAY);
  const used = [...patterns, ...links].flatMap((use) => ('link' in use ? [use.link] : []));
  return used.flatMap(({ from, to }) => [from, to]);
}

function busesOf(answer: Answer): string[] {
  const { journeys } = found(answer);
  return journeys.flatMap(({ legs }) => legs.flatMap((leg) => (leg.kind === 'bus' ? [leg.route] : [])));
}

function whyOf(answer: Answer): readonly Unreachable[] {
  return answer.kind === 'unreachable' ? answer.why : [];
}
