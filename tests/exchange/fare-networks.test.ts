import { expect, test } from 'vitest';
import { fareNetwork } from '../../src/exchange/fare-networks.ts';
import { AIRPORT_EXPRESS, SEPARATE_LINES } from '../../src/fares/gates.ts';

test.each([AIRPORT_EXPRESS, ...SEPARATE_LINES.map(({ line }) => line)])(
  '%s has gates of its own, so its rides are no part of a metro’s fare',
  (line) => {
    expect(fareNetwork(line, 'shenzhen-metro').id).not.toBe('shenzhen-metro');
  },
);

test('other lines are priced by their system', () => {
  expect(fareNetwork('szm-14', 'shenzhen-metro')).toEqual({ id: 'shenzhen-metro' });
});
