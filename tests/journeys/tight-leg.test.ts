import { expect, test } from 'vitest';
import type { Journey } from '../../src/model/journey.ts';
import { ask, departAt, found, HOUR } from './asking.ts';

/** Steps and headline of one journey may differ by so much before it is said where that comes from. */
const FEW_MINUTES = 420;

test('a train that half of all tries miss says so, and when the next leaves', () => {
  const { journeys } = found(ask('szm:kengzi', 'mtr:HKU', departAt(13 * HOUR)));
  const { legs, arrival } = over(journeys, 'westkowloon');
  const train = legs.find((leg) => leg.kind === 'ride' && leg.service.kind === 'train')!;
  const missed = train.warnings.find((warning) => warning.kind === 'often-missed')!;
  expect(missed.share).toBeCloseTo(0.5, 1);
  expect(missed.time).toBeGreaterThan(train.depart);
  // The likely arrival is later than the steps by what that train is.
  const spare = arrival.likely - legs.at(-1)!.arrive;
  expect(Math.abs(missed.time - train.depart - spare)).toBeLessThan(FEW_MINUTES);
});

test('wherever the steps end well before the likely arrival, a train on the way is said to be missed', () => {
  for (let time = 6 * HOUR; time < 22 * HOUR; time += HOUR / 2) {
    const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(time)));
    for (const { legs, arrival } of journeys) {
      if (arrival.likely - legs.at(-1)!.arrive < FEW_MINUTES) continue;
      const warnings = legs.flatMap((leg) => leg.warnings);
      expect(warnings.map(({ kind }) => kind)).toContain('often-missed');
    }
  }
});

test('a train that is caught with minutes in hand says nothing of it', () => {
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR)));
  const warnings = over(journeys, 'westkowloon').legs.flatMap((leg) => leg.warnings);
  expect(warnings.map(({ kind }) => kind)).not.toContain('often-missed');
});

function over(journeys: readonly Journey[], id: string): Journey {
  return journeys.find(({ crossing }) => crossing === id)!;
}
