import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPointer } from '../../src/map/pointer.ts';

const STATION = { properties: { kind: 'station', id: 'a' } };
const JOURNEY = { properties: { kind: 'journey', id: 'luohu' } };
const LEG = { properties: { kind: 'leg', id: '2', leg: 2 } };
const CLICK = { point: { x: 100, y: 100 }, lngLat: { lng: 114.123_456_7, lat: 22.5 } };
const MOVE = { ...CLICK, originalEvent: { buttons: 0 } };

beforeEach(() => {
  vi.useFakeTimers({ now: 10_000 });
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('gives a mouse 6 pixels and a finger 22', () => {
  const { fire, areas } = watched();
  fire('click', CLICK);
  expect(areas.at(-1)).toEqual([
    [94, 94],
    [106, 106],
  ]);
  fire('touchend');
  fire('click', CLICK);
  expect(areas.at(-1)).toEqual([
    [78, 78],
    [122, 122],
  ]);
});

test('selects nothing where nothing is', () => {
  const { fire, onSelect } = watched();
  fire('click', CLICK);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(undefined);
});

test('tells once per thing that the pointer is over, and shows a hand', () => {
  const { fire, show, onHover, canvas } = watched();
  show(STATION);
  fire('mousemove', MOVE);
  vi.runAllTimers();
  fire('mousemove', MOVE);
  vi.runAllTimers();
  expect(onHover).toHaveBeenCalledExactlyOnceWith({ kind: 'station', id: 'a' });
  expect(canvas.style.cursor).toBe('pointer');
  fire('mouseout');
  expect(onHover).toHaveBeenLastCalledWith(undefined);
  expect(canvas.style.cursor).toBe('');
});

test('a finger does not hover, nor does a dragging mouse', () => {
  const { fire, show, onHover } = watched();
  show(STATION);
  fire('mousemove', { ...MOVE, originalEvent: { buttons: 1 } });
  fire('touchend');
  fire('mousemove', MOVE);
  vi.advanceTimersByTime(500);
  expect(onHover).not.toHaveBeenCalled();
});

test('a click on a faint journey chooses it, and selects nothing', () => {
  const { fire, show, onJourney, onSelect } = watched();
  show(JOURNEY);
  fire('click', CLICK);
  expect(onJourney).toHaveBeenCalledExactlyOnceWith('luohu');
  expect(onSelect).not.toHaveBeenCalled();
});

test('a click where journeys share their way chooses the best, a second one there the next', () => {
  const { fire, show, onJourney } = watched();
  const [best, second, third] = ['futian', 'luohu', 'szbay'].map(journey);
  show(third!, second!, best!);
  fire('click', CLICK);
  show(third!, second!); // The chosen one is not picked from any more.
  fire('click', CLICK);
  show(third!, best!);
  fire('click', CLICK);
  show(second!, best!);
  fire('click', CLICK);
  expect(onJourney.mock.calls.flat()).toEqual(['futian', 'luohu', 'szbay', 'futian']);
  fire('click', { ...CLICK, lngLat: { lng: 114.2, lat: 22.5 } });
  expect(onJourney).toHaveBeenLastCalledWith('futian');
});

test('where journeys share their way, the one lights up that a click would choose', () => {
  const { fire, show, onJourney, onJourneyHover } = watched();
  const [best, second, third] = ['futian', 'luohu', 'szbay'].map(journey);
  for (const shown of [
    [third!, second!, best!],
    [third!, second!],
    [third!, best!],
  ]) {
    show(...shown);
    fire('mousemove', MOVE);
    vi.runAllTimers();
    fire('click', CLICK);
  }
  expect(onJourneyHover.mock.calls).toEqual(onJourney.mock.calls);
  expect(onJourney.mock.calls.flat()).toEqual(['futian', 'luohu', 'szbay']);
});

test('tells a leg and a faint journey under the pointer, and once that it left', () => {
  const { fire, show, onLeg, onJourneyHover } = watched();
  show(JOURNEY, LEG);
  fire('mousemove', MOVE);
  vi.runAllTimers();
  fire('mouseout');
  fire('mouseout');
  expect(onLeg.mock.calls).toEqual([[2], [undefined]]);
  expect(onJourneyHover.mock.calls).toEqual([['luohu'], [undefined]]);
});

test('while a point is picked, a click gives it to a metre and chooses nothing', () => {
  const { fire, show, isPicking, onPoint, onSelect, onJourney, onLeg } = watched();
  isPicking.mockReturnValue(true);
  show(JOURNEY, LEG, STATION);
  fire('mousemove', MOVE);
  vi.runAllTimers();
  fire('click', CLICK);
  expect(onPoint).toHaveBeenCalledExactlyOnceWith([114.12346, 22.5]);
  for (const listener of [onSelect, onJourney, onLeg]) expect(listener).not.toHaveBeenCalled();
});

test('asks a removed map nothing', () => {
  const { fire, areas } = watched();
  fire('mousemove', MOVE);
  fire('remove');
  vi.runAllTimers();
  expect(areas).toEqual([]);
});

function journey(id: string): object {
  return { properties: { kind: 'journey', id } };
}

function watched() {
  const listeners = new Map<string, (event: object) => void>();
  const canvas = { style: { cursor: '' } };
  const areas: unknown[] = [];
  let drawn: object[] = [];
  const map = {
    on: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    getCanvas: () => canvas,
    getLayer: () => ({}),
    project: ({ lng, lat }: { lng: number; lat: number }) => ({ x: lng * 1000, y: lat * 1000 }),
    queryRenderedFeatures: (area: unknown) => {
      areas.push(area);
      return drawn;
    },
  };
  const listener = {
    onSelect: vi.fn(),
    onHover: vi.fn(),
    onJourney: vi.fn(),
    onJourneyHover: vi.fn(),
    onLeg: vi.fn(),
    onPoint: vi.fn(),
    isPicking: vi.fn(() => false),
  };
  watchPointer(map as unknown as MapLibreMap, listener);
  const fire = (type: string, event: object = {}) => listeners.get(type)?.(event);
  const show = (...features: object[]) => {
    drawn = features;
  };
  return { fire, show, areas, canvas, ...listener };
}
