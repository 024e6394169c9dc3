import { expect, test, vi } from 'vitest';
import { JourneyLights } from '../../src/map/journey-lights.ts';
import type { MapView } from '../../src/map/map-view.ts';
import { SOUTH } from './small-journeys.ts';
import { DRAWING, smallScene } from './small-network.ts';

const VIEW = {
  scene: smallScene(),
  drawing: DRAWING,
  journeys: [{ key: 'south', journey: SOUTH }],
  chosen: 'south',
} as unknown as MapView;

test('lights up a leg and its stop, and puts out what is pointed at no more', () => {
  const { lights, map } = dark();
  lights.point({ ...VIEW, pointedLegs: [1, 2] }, undefined);
  expect(map.setFeatureState.mock.calls).toEqual([
    [{ source: 'legs', id: 1 }, { pointed: true }],
    [{ source: 'legs', id: 2 }, { pointed: true }],
    [{ source: 'stops', id: 1 }, { pointed: true }],
  ]);
  lights.point({ ...VIEW, pointedLegs: [2] }, undefined);
  expect(map.removeFeatureState.mock.calls).toEqual([[{ source: 'legs', id: 1 }, 'pointed']]);
});

test('puts all out with the journey', () => {
  const { lights, map } = dark();
  lights.point(VIEW, [3]);
  lights.point({ ...VIEW, chosen: undefined }, [3]);
  expect(map.removeFeatureState.mock.calls).toEqual([[{ source: 'legs', id: 3 }, 'pointed']]);
});

test('moves the light of a faint journey with the pointer', () => {
  const { lights, map } = dark();
  lights.hover('round');
  lights.hover(undefined);
  expect(map.setFeatureState.mock.calls).toEqual([[{ source: 'journeys', id: 'round' }, { hovered: true }]]);
  expect(map.removeFeatureState.mock.calls).toEqual([[{ source: 'journeys', id: 'round' }, 'hovered']]);
});

function dark() {
  const map = { setFeatureState: vi.fn(), removeFeatureState: vi.fn() };
  return { map, lights: new JourneyLights(map) };
}
