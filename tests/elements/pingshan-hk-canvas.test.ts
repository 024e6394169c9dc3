import { beforeEach, expect, test, vi } from 'vitest';
import { PingshanHkCanvas } from '../../src/elements/pingshan-hk-canvas.ts';
import { firstPicture, makingFirstPicture } from '../../src/map/first-picture.ts';
import type { MapView } from '../../src/map/map-view.ts';
import { openNetworkMap } from '../../src/map/network-map.ts';
import { finished } from '../../src/slices/slices.ts';
import { ALL_STAGES, DRAWING, smallScene } from '../map/small-network.ts';
import { defined, heard, mounted, violations } from './mounted.ts';

const fakeMap = vi.hoisted(() => ({
  show: vi.fn(),
  fitCorridor: vi.fn(),
  fit: vi.fn(),
  fitJourney: vi.fn(),
  resize: vi.fn(),
  remove: vi.fn(),
  maplibre: undefined,
}));
vi.mock('../../src/map/network-map.ts', () => ({ openNetworkMap: vi.fn(() => fakeMap), mapStyles: '' }));
vi.mock('../../src/map/first-picture.ts', async (original) => {
  const { makingFirstPicture, firstPicture: make } =
    await original<typeof import('../../src/map/first-picture.ts')>();
  return { makingFirstPicture, firstPicture: vi.fn(make) };
});

defined('pingshan-hk-canvas', PingshanHkCanvas);

const VIEW: MapView = {
  scene: smallScene(),
  drawing: DRAWING,
  locale: 'en',
  theme: 'light',
  stages: ALL_STAGES,
  lines: undefined,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  basemap: 'https://example.com/basemap.pmtiles',
  reducedMotion: false,
};

beforeEach(() => vi.clearAllMocks());

test('axe finds nothing wrong', async () => {
  expect(await violations(await drawing())).toEqual([]);
});

test('opens no map until there is a view', async () => {
  await mounted(new PingshanHkCanvas());
  await settled();
  expect(openNetworkMap).not.toHaveBeenCalled();
});

test('opens one map with the first picture, and shows it every view after', async () => {
  const canvas = await drawing();
  const first = vi.mocked(openNetworkMap).mock.lastCall![2];
  expect(first.view).toBe(VIEW);
  expect(first.features.get('sections')!.features).not.toEqual([]);
  expect(fakeMap.show).not.toHaveBeenCalled();
  canvas.view = { ...VIEW, theme: 'dark' };
  await canvas.updateComplete;
  expect(openNetworkMap).toHaveBeenCalledOnce();
  expect(fakeMap.show).toHaveBeenLastCalledWith({ ...VIEW, theme: 'dark' });
});

test('a view that came while the first picture was made is shown once the map is open', async () => {
  const dark: MapView = { ...VIEW, theme: 'dark' };
  const canvas = new PingshanHkCanvas();
  canvas.view = VIEW;
  vi.mocked(firstPicture).mockImplementationOnce(async (view) => {
    const first = finished(makingFirstPicture(view));
    canvas.view = dark;
    await canvas.updateComplete;
    return first;
  });
  await mounted(canvas);
  await vi.waitFor(() => expect(fakeMap.show.mock.calls).toEqual([[dark]]));
  expect(vi.mocked(openNetworkMap).mock.lastCall![2].view).toBe(VIEW);
});

test('gives its map back when removed, and opens another on return', async () => {
  const canvas = await drawing();
  const parent = canvas.parentElement!;
  canvas.remove();
  expect(fakeMap.remove).toHaveBeenCalledOnce();
  expect(canvas.networkMap).toBeUndefined();
  parent.append(canvas);
  await settled();
  expect(openNetworkMap).toHaveBeenCalledTimes(2);
});

test('removed before the map’s code came, it opens none', async () => {
  const canvas = new PingshanHkCanvas();
  canvas.view = VIEW;
  await mounted(canvas);
  canvas.remove();
  await settled();
  expect(openNetworkMap).not.toHaveBeenCalled();
});

test('what the map says is heard: selections by everyone, the rest by its owner', async () => {
  const selected = heard('pingshan-hk-select');
  const canvas = await drawing();
  const told: unknown[] = [];
  for (const type of ['pingshan-hk-canvas-ready', 'pingshan-hk-canvas-problem']) {
    canvas.addEventListener(type, (event) => told.push([event.type, (event as CustomEvent).detail]));
  }
  const options = vi.mocked(openNetworkMap).mock.lastCall![1];
  options.onSelect({ kind: 'line', id: 'one' });
  options.onSelect(undefined);
  options.onReady();
  options.onProblem({ kind: 'no-webgl', detail: 'none' });
  expect(selected).toEqual([{ kind: 'line', id: 'one' }, null]);
  expect(told).toEqual([
    ['pingshan-hk-canvas-ready', null],
    ['pingshan-hk-canvas-problem', { kind: 'no-webgl', detail: 'none' }],
  ]);
});

test('journeys, legs and points picked on the map are heard by everyone', async () => {
  const told = ['pingshan-hk-journey-choose', 'pingshan-hk-leg', 'pingshan-hk-point'].map((type) =>
    heard(type as 'pingshan-hk-point'),
  );
  await drawing();
  const options = vi.mocked(openNetworkMap).mock.lastCall![1];
  options.onJourney!('luohu');
  options.onLeg!({ key: 'luohu', leg: 0, legs: [0, 1] });
  options.onLeg!(undefined);
  options.onPoint!('from', [114.1, 22.5]);
  expect(told).toEqual([
    ['luohu'],
    [{ key: 'luohu', leg: 0, legs: [0, 1] }, null],
    [{ end: 'from', position: [114.1, 22.5] }],
  ]);
});

async function drawing(): Promise<PingshanHkCanvas> {
  const canvas = new PingshanHkCanvas();
  canvas.view = VIEW;
  await mounted(canvas);
  await vi.waitFor(() => expect(openNetworkMap).toHaveBeenCalled());
  return canvas;
}

/** Long enough for the map's code to arrive. */
async function settled() {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
