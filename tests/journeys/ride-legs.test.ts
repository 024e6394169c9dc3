import { expect, test } from 'vitest';
import type { RideLeg } from '../../src/model/journey.ts';
import { ask, departAt, found, HOUR } from './asking.ts';

test('a short working that ends with the peak is not said to be the last train', () => {
  const { journeys } = found(ask('szm:kengzi', 'mtr:HKU', departAt(8 * HOUR)));
  const legs = journeys.flatMap((journey) => journey.legs).filter((leg) => leg.kind === 'ride');
  const metro = legs.filter(({ line }) => line === 'szm-10' || line === 'szm-14');
  expect(metro.length).toBeGreaterThan(1);
  expect(metro.flatMap(({ warnings }) => warnings.filter(({ kind }) => kind === 'last-train'))).toEqual([]);
  for (const { service } of metro) expect(service).toHaveProperty('last', expect.toSatisfy(isLate));
});

test('says of a section that opens by the day of the scenario that it is not built', () => {
  const rides = shatianToKowloon('2035-12-31');
  const planned = rides.filter(({ warnings }) => warnings.some(({ kind }) => kind === 'planned-section'));
  expect(new Set(planned.map(({ line }) => line))).toContain('hk-nol');
  // A station that is not built is passed, not needed.
  const whole = rides.find(({ line, stations }) => line === 'mtr-EAL' && stations.includes('mtr:HUH'))!;
  expect(whole.warnings.map(({ kind }) => kind)).not.toContain('planned-section');
});

test('changes between high-speed trains without leaving the station', () => {
  const scenario = { day: '2019-06-01', plus: 'none' } as const;
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR), { scenario }));
  const highSpeed = journeys.find(({ legs }) =>
    legs.some((leg) => leg.kind === 'ride' && leg.line === 'hsr-xrl'),
  )!;
  const kinds = highSpeed.legs.map((leg) => (leg.kind === 'wait' ? leg.waitFor : leg.kind));
  expect(kinds.slice(kinds.indexOf('ride'), kinds.indexOf('ride') + 5)).toEqual([
    'ride',
    'change',
    'check-in',
    'train',
    'ride',
  ]);
});

function shatianToKowloon(day: string): RideLeg[] {
  const scenario = { day, plus: 'none' } as const;
  const { journeys } = found(ask('szm:shatian', 'mtr:KOW', departAt(8 * HOUR), { scenario }));
  return journeys.flatMap(({ legs }) => legs).filter((leg) => leg.kind === 'ride');
}

function isLate(last: number): boolean {
  return last > 22 * HOUR;
}
