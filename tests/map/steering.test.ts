import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { MapView } from '../../src/map/map-view.ts';
import { Steering } from '../../src/map/steering.ts';
import { ROUND, SOUTH } from './small-journeys.ts';
import { DRAWING, smallScene } from './small-network.ts';

const NONE = {
  scene: smallScene(),
  drawing: DRAWING,
  padding: { top: 0, right: 0, bottom: 0, left: 300 },
  reducedMotion: true,
  journeys: [
    { key: 'south', journey: SOUTH },
    { key: 'round', journey: ROUND },
  ],
} as unknown as MapView;
const CHOSEN = { ...NONE, chosen: 'south' };

test('goes to the first journey with its ends, inside the panels, without a glide where motion is unwanted', () => {
  const { steering, fits } = opened();
  steering.follow(NONE, { ...CHOSEN, ends: { from: [113.9, 22.4] } });
  expect(fits()).toMatchObject([
    [[113.9, 22.4, 114.1, 22.55], { padding: { left: 354, right: 54, top: 54 }, animate: false }],
  ]);
});

test('follows another choice and other panels until the reader moves the map', () => {
  const { steering, fits, move } = opened();
  steering.follow(NONE, CHOSEN);
  steering.follow(CHOSEN, { ...CHOSEN, chosen: 'round' });
  steering.follow(CHOSEN, { ...CHOSEN, padding: { ...NONE.padding, left: 0 } });
  steering.follow(CHOSEN, { ...CHOSEN, padding: { ...NONE.padding } });
  expect(fits()).toHaveLength(3);
  move();
  steering.follow(CHOSEN, { ...CHOSEN, chosen: 'round' });
  expect(fits()).toHaveLength(3);
});

test('goes to the first journey of a new question also where the reader moved the map', () => {
  const { steering, fits, move } = opened();
  move();
  steering.follow(NONE, CHOSEN);
  expect(fits()).toHaveLength(1);
});

test('keeps to the journey in a box of another size, else to the corridor', () => {
  const { steering, fits, move } = opened();
  steering.resize(NONE);
  expect(fits().at(-1)?.[0]).toEqual([113.97, 22.26, 114.47, 22.79]);
  steering.resize(CHOSEN);
  expect(fits().at(-1)?.[0]).toEqual([114, 22.499, 114.1, 22.55]);
  move();
  steering.resize(CHOSEN);
  expect(fits()).toHaveLength(2);
});

function opened() {
  let moved: (event: object) => void = () => {};
  const fitBounds = vi.fn();
  const map = {
    on: (_: string, listener: (event: object) => void) => {
      moved = listener;
    },
    getContainer: () => ({ clientWidth: 1200, clientHeight: 900 }),
    fitBounds,
  };
  const steering = new Steering(map as unknown as MapLibreMap);
  return { steering, fits: () => fitBounds.mock.calls, move: () => moved({ originalEvent: {} }) };
}
