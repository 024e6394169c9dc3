import { expect, test } from 'vitest';
import { preparedDay } from '../../src/journeys/prepared-day.ts';
import type { Endpoint, Journey, Leg, Query } from '../../src/model/journey.ts';
import { Seeded } from '../routing/seeded.ts';
import { ask, departAt, found, HOUR, MONDAY, NETWORK, SERVICES } from './asking.ts';

const FUTIAN: Endpoint = { kind: 'station', id: 'hsr:futian' };
const AT_FUTIAN = { via: { at: FUTIAN, stay: 0 } };

test('the walks of the legs are the walking of the journey, for seeded pairs', () => {
  const random = new Seeded(9);
  const scenario = { day: MONDAY, plus: 'none' } as const;
  const { nodes } = preparedDay(NETWORK, SERVICES, { day: MONDAY, scenario }).table;
  const stations = [...new Set(nodes.flatMap((node) => (node.kind === 'platform' ? [node.station] : [])))];
  const highSpeed = stations.filter((id) => id.startsWith('hsr:'));
  const compared: (readonly [string, number, number])[] = [];
  for (let pair = 0; pair < 60; pair++) {
    const [from, to] = [random.pick(pair % 2 === 0 ? highSpeed : stations), random.pick(stations)];
    const via = { via: { at: { kind: 'station', id: random.pick(highSpeed) }, stay: 0 } } as const;
    const answer = ask(from, to, departAt(random.whole(7, 20) * HOUR), pair % 3 === 0 ? via : {});
    if (answer.kind !== 'found') continue;
    for (const { legs, walk } of answer.journeys) compared.push([`${from} ${to}`, walkOf(legs), walk]);
  }
  expect(compared.filter(([, legs, journey]) => legs !== journey)).toEqual([]);
  expect(compared.length).toBeGreaterThan(100);
});

test('who begins at a high-speed station checks in, standing, before the train alone', () => {
  for (const { legs } of journeys(FUTIAN, 'hsr:hong-kong-west-kowloon')) {
    if (isHighSpeedRide(legs.find(({ kind }) => kind === 'ride')!)) {
      expect(legs[0]).toMatchObject({ kind: 'wait', waitFor: 'check-in', from: { at: FUTIAN } });
      expect(legs[0]!.arrive - legs[0]!.depart).toBe(300);
    } else expect(checkIns(legs)).toEqual([]);
  }
});

test('a high-speed station that is only passed costs no check-in', () => {
  const byMetro = { ...AT_FUTIAN, avoid: { systems: ['high-speed-rail'] as const } };
  const through = journeys('szm:pingshan-square', 'szm:shatian', byMetro);
  expect(through.map(({ legs }) => checkIns(legs))).toEqual(through.map(() => []));
  const [first] = through;
  const at = first!.legs.findIndex(({ to }) => to.at.kind === 'station' && to.at.id === FUTIAN.id);
  expect(first!.legs[at + 1]).toMatchObject({ kind: 'walk', depart: first!.legs[at]!.arrive });
});

test('over a high-speed station one checks in once before each train, never else', () => {
  const all = journeys('szm:pingshan-square', 'mtr:AUS', AT_FUTIAN);
  const trains = all.map(({ legs }) => legs.filter(isHighSpeedRide).length);
  expect(Math.max(...trains)).toBe(1);
  expect(all.map(({ legs }) => checkIns(legs).length)).toEqual(trains);
});

test('arriving at a high-speed station by metro ends at its hall', () => {
  const [first] = journeys('szm:pingshan-square', FUTIAN);
  expect(first!.legs.at(-1)).toMatchObject({ kind: 'walk', walk: 540, to: { at: FUTIAN } });
});

test('changing between high-speed trains takes 20 minutes, 5 of them the margin before the second', () => {
  const all = journeys('hsr:shenzhen-pingshan', 'hsr:hong-kong-west-kowloon', {
    avoid: { systems: ['shenzhen-metro'] },
  }).flatMap(({ legs }) => legs);
  const at = all.findIndex(({ kind, from }) => kind === 'change' && from.line === 'hsr-xiashen');
  expect(all[at]).toMatchObject({ walk: 900, arrive: all[at]!.depart + 900 });
  expect(all[at + 1]).toMatchObject({ waitFor: 'check-in', arrive: all[at]!.depart + 1200 });
});

function journeys(
  from: string | Endpoint,
  to: string | Endpoint,
  more: Partial<Query> = {},
): readonly Journey[] {
  return found(ask(from, to, departAt(9 * HOUR), more)).journeys;
}

function walkOf(legs: readonly Leg[]): number {
  return legs.reduce((sum, leg) => sum + ('walk' in leg ? leg.walk : 0), 0);
}

function checkIns(legs: readonly Leg[]): number[] {
  return legs.flatMap((leg) =>
    leg.kind === 'wait' && leg.waitFor === 'check-in' ? [leg.arrive - leg.depart] : [],
  );
}

function isHighSpeedRide(leg: Leg): boolean {
  return leg.kind === 'ride' && leg.line.startsWith('hsr-');
}
