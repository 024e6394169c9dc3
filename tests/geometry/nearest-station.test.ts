import { expect, test } from 'vitest';
import { nearestStation } from '../../src/geometry/nearest-station.ts';
import { NETWORK } from '../map/small-network.ts';

test('of the stations with a position the nearest one, with its distance in metres', () => {
  const { station, distance } = nearestStation(NETWORK.stations, [114.19, 22.5])!;
  expect([station.id, Math.round(distance)]).toEqual(['c', 1027]); // 0.01° × cos 22.5° × 111,195 m.
});

test('none where no station has a position', () => {
  const unplaced = NETWORK.stations.map(({ position: _, ...station }) => station);
  expect(nearestStation(unplaced, [114.1, 22.5])).toBeUndefined();
});
