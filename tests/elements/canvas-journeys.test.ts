import { expect, test } from 'vitest';
import { journeyKeys } from '../../src/answers/journey-key.ts';
import { readDrawing } from '../../src/data/drawing-file.ts';
import { PingshanHkCanvas } from '../../src/elements/pingshan-hk-canvas.ts';
import type { MapView } from '../../src/map/map-view.ts';
import { STAGES } from '../../src/model/stage.ts';
import type { Position } from '../../src/model/units.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';
import { defined, heard, mounted } from './mounted.ts';
import { HOUR, NETWORK, south } from './real-answers.ts';

defined('pingshan-hk-canvas', PingshanHkCanvas);

const ANSWER = south(8 * HOUR);
const FOUND = ANSWER.kind === 'found' ? ANSWER.journeys : [];
const KEYS = journeyKeys(FOUND);
const JOURNEYS = FOUND.map((journey, index) => ({ key: KEYS[index]!, journey }));
/** Over Luohu, by trains alone: of lines 14, 3, 1, East Rail and Tsuen Wan. */
const LUOHU = JOURNEYS.find(({ journey }) => journey.crossing === 'luohu')!;
const FUTIAN = JOURNEYS.find(({ journey }) => journey.crossing === 'futian')!;
const DRAWING = readDrawing(await (await fetch('/network/drawing.json')).json(), 'drawing.json').value!;

const VIEW: MapView = {
  scene: sceneOf(NETWORK, { day: '2026-11-23', plus: 'none' }, new Date('2026-11-23T00:00:00Z')),
  drawing: DRAWING,
  locale: 'zh-Hant',
  theme: 'light',
  stages: new Set(STAGES),
  lines: undefined,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  basemap: '/basemap.pmtiles',
  reducedMotion: true,
  journeys: JOURNEYS,
  chosen: LUOHU.key,
};

test('draws a real journey in the colours of its lines, with its stops, and fits it', async () => {
  const canvas = await drawn(VIEW);
  const legs = drawnIn(canvas, 'legs');
  const colours = new Set(legs.filter(({ mode }) => mode === 'ride').map(({ strokeLight }) => strokeLight));
  const lines = LUOHU.journey.legs.flatMap((leg) => (leg.kind === 'ride' ? [leg.line] : []));
  const official = lines.map((id) => NETWORK.lines.find((line) => line.id === id)?.colour);
  expect([...colours].sort()).toEqual([...new Set(official)].sort());
  expect(legs.filter(({ mode }) => mode === 'ride').every(({ known }) => known === true)).toBe(true);
  const roles = drawnIn(canvas, 'stops').map(({ role }) => role);
  expect(new Set(roles)).toEqual(new Set(['end', 'change', 'call']));
  expect(drawnIn(canvas, 'stops-crossing').map(({ id }) => id)).toEqual(['luohu']);
  const names = drawnIn(canvas, 'stops-labels').map((label) => label['zh-Hant']);
  expect(names).toEqual(expect.arrayContaining(['坪山廣場', '中環', '羅湖口岸']));
});

test('the other journeys are faint, and a click within 6 pixels of one chooses it', async () => {
  const canvas = await drawn(VIEW);
  const chosen = heard('pingshan-hk-journey-choose');
  const keys = new Set(drawnIn(canvas, 'journeys').map(({ id }) => id));
  expect(keys).toEqual(new Set(KEYS.filter((key) => key !== LUOHU.key)));
  // Line 10 between Fumin and Futian Checkpoint, 460 m from either, which this journey alone rides.
  const at = await closeTo(canvas, [114.06413, 22.52261], 14);
  click(canvas, { x: at.x + 6, y: at.y });
  expect(chosen).toEqual([FUTIAN.key]);
});

test('hovering over a leg tells it with its wait, and leaving it', async () => {
  const canvas = await drawn(VIEW);
  const told = heard('pingshan-hk-leg');
  const at = await closeTo(canvas, rideMiddle('mtr-EAL'), 12);
  hover(canvas, at);
  await expect.poll(() => told.length).toBe(1);
  const leg = LUOHU.journey.legs.findIndex((each) => each.kind === 'ride' && each.line === 'mtr-EAL');
  expect(told).toEqual([{ key: LUOHU.key, leg: leg - 1, legs: [leg - 1, leg] }]);
  expect(map(canvas).getFeatureState({ source: 'legs', id: leg })).toEqual({ pointed: true });
  hover(canvas, { x: 20, y: at.y > 200 ? 20 : 380 });
  await expect.poll(() => told.at(-1)).toBeNull();
});

test('a click and Enter pick a point, a dragged pin tells where it was let go', async () => {
  const canvas = await drawn({ ...VIEW, picking: 'from', ends: { to: [114.158, 22.282] } });
  const points = heard('pingshan-hk-point');
  const chosen = heard('pingshan-hk-journey-choose');
  const clicked = map(canvas).project([114.3, 22.5]);
  click(canvas, clicked);
  map(canvas)
    .getCanvas()
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  const { lng, lat } = map(canvas).getCenter();
  expect(points).toEqual([
    { end: 'from', position: near([114.3, 22.5]) },
    { end: 'from', position: near([lng, lat]) },
  ]);
  expect(chosen).toEqual([]);
  const pin = canvas.renderRoot.querySelector<HTMLElement>('[data-end=to]')!;
  expect(pin.getAttribute('aria-label')).toBe('目的地');
  const { x, y } = map(canvas).project([114.158, 22.282]);
  drag(canvas, pin, { x, y: y - 20 }, { x: x + 40, y: y - 60 });
  const there = map(canvas).unproject([x + 40, y - 40]);
  expect(points.at(-1)).toEqual({ end: 'to', position: near([there.lng, there.lat]) });
});

test('a taken away canvas leaves no map, no pin and no listener behind', async () => {
  const canvas = await drawn({ ...VIEW, ends: { from: [114.3, 22.6] } });
  const removed = map(canvas);
  const told = heard('pingshan-hk-point');
  canvas.remove();
  expect(canvas.networkMap).toBeUndefined();
  expect(canvas.renderRoot.querySelectorAll('.maplibregl-marker')).toHaveLength(0);
  removed.fire('click', { point: { x: 10, y: 10 }, lngLat: { lng: 114, lat: 22 } } as object);
  expect(told).toEqual([]);
});

async function drawn(view: MapView): Promise<PingshanHkCanvas> {
  const canvas = new PingshanHkCanvas();
  canvas.style.cssText = 'display:block;inline-size:700px;block-size:700px';
  canvas.view = view;
  const ready = new Promise((resolve) => {
    canvas.addEventListener('pingshan-hk-canvas-ready', resolve, { once: true });
  });
  await mounted(canvas);
  await ready;
  return canvas;
}

function map(canvas: PingshanHkCanvas) {
  return canvas.networkMap!.maplibre!;
}

/** Properties of what one layer shows. */
function drawnIn(canvas: PingshanHkCanvas, layer: string): Record<string, unknown>[] {
  return map(canvas)
    .queryRenderedFeatures({ layers: [layer] })
    .map(({ properties }) => properties);
}

/** Moves the map there, and tells where on it that is. */
async function closeTo(canvas: PingshanHkCanvas, at: Position, zoom: number) {
  map(canvas).jumpTo({ center: [...at], zoom });
  await map(canvas).once('idle');
  return map(canvas).project([...at]);
}

/** A position on the track, between two stations in the middle of a ride. */
function rideMiddle(line: string): Position {
  const [path] = NETWORK.sections.filter((section) => section.line === line && section.id.endsWith('trunk'));
  const positions = DRAWING.sections.get(path!.id)!;
  return positions[Math.floor(positions.length / 2)]!;
}

function mouse(canvas: PingshanHkCanvas, type: string, { x, y }: { x: number; y: number }, buttons = 0) {
  const { left, top } = map(canvas).getCanvas().getBoundingClientRect();
  const init = { bubbles: true, cancelable: true, clientX: left + x, clientY: top + y, buttons, button: 0 };
  return new MouseEvent(type, init);
}

function click(canvas: PingshanHkCanvas, at: { x: number; y: number }) {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    map(canvas)
      .getCanvas()
      .dispatchEvent(mouse(canvas, type, at, type === 'mousedown' ? 1 : 0));
  }
}

function hover(canvas: PingshanHkCanvas, at: { x: number; y: number }) {
  map(canvas)
    .getCanvas()
    .dispatchEvent(mouse(canvas, 'mousemove', at));
}

function drag(
  canvas: PingshanHkCanvas,
  pin: Element,
  from: { x: number; y: number },
  to: { x: number; y: number },
) {
  pin.dispatchEvent(mouse(canvas, 'mousedown', from, 1));
  for (const share of [0.5, 1]) {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    map(canvas)
      .getCanvas()
      .dispatchEvent(mouse(canvas, 'mousemove', at, 1));
  }
  map(canvas)
    .getCanvas()
    .dispatchEvent(mouse(canvas, 'mouseup', to));
}

/** Within what a pixel spans. */
function near([longitude, latitude]: Position) {
  return [expect.closeTo(longitude, 2), expect.closeTo(latitude, 2)];
}
