import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { pick, TOLERANCE } from '../../src/map/pick.ts';

interface Drawn {
  readonly properties: object;
  /** Pixels from the pointer. */
  readonly off?: number;
}

const LINE = { properties: { kind: 'line', id: 'one/1', line: 'one' } };
const STATION = { properties: { kind: 'station', id: 'a' } };
const CROSSING = { properties: { kind: 'crossing', id: 'gate' } };
const PLACE = { properties: { kind: 'place', id: 'hospital' } };
const ROAD = { properties: { kind: 'road', id: 'road/1', road: 'road' } };

test('prefers crossing, station, place, line, road in this order', () => {
  const found = [ROAD, LINE, PLACE, STATION, CROSSING];
  const order = [];
  while (found.length > 0) {
    order.push(thingAt(found)?.kind);
    found.pop();
  }
  expect(order).toEqual(['crossing', 'station', 'place', 'line', 'road']);
});

test('means the line, or the whole road, when a section is hit', () => {
  expect(thingAt([ROAD])).toEqual({ kind: 'road', id: 'road' });
  expect(thingAt([LINE])).toEqual({ kind: 'line', id: 'one' });
});

test('takes the topmost of one kind', () => {
  expect(thingAt([STATION, { properties: { kind: 'station', id: 'b' } }])).toEqual({
    kind: 'station',
    id: 'a',
  });
});

test('finds nothing in nothing, nor in what the base map draws', () => {
  expect(thingAt([])).toBeUndefined();
  expect(thingAt([{ properties: { name: 'Pingshan' } }])).toBeUndefined();
});

test('a journey wins over the lines it runs on, but not over a station', () => {
  const journey = { properties: { kind: 'journey', id: 'luohu' } };
  expect(hitAt([LINE, journey, ROAD])).toEqual({ kind: 'journey', keys: ['luohu'] });
  expect(hitAt([journey, STATION])).toEqual({
    kind: 'thing',
    selection: { kind: 'station', id: 'a' },
  });
});

test('of journeys that share their way the best comes first, which is drawn first', () => {
  const [best, other] = ['futian', 'luohu'].map((id) => ({ properties: { kind: 'journey', id } }));
  expect(hitAt([other!, other!, best!])).toEqual({ kind: 'journey', keys: ['futian', 'luohu'] });
});

test('a stop that is a mere position, and a leg, select nothing', () => {
  expect(hitAt([{ properties: { kind: 'position', id: '114,22' } }])).toBeUndefined();
  expect(hitAt([{ properties: { kind: 'leg', id: '0' } }])).toBeUndefined();
});

test('what is right under the pointer wins over what a finger may have meant', () => {
  const near = { ...STATION, off: TOLERANCE.mouse + 1 };
  expect(hitAt([LINE, near], TOLERANCE.touch)).toMatchObject({ selection: { kind: 'line' } });
  expect(hitAt([near], TOLERANCE.touch)).toMatchObject({ selection: { kind: 'station' } });
  expect(hitAt([near], TOLERANCE.mouse)).toBeUndefined();
});

function thingAt(drawn: readonly Drawn[]) {
  const hit = hitAt(drawn);
  return hit?.kind === 'thing' ? hit.selection : undefined;
}

/** What is picked from a map that draws these, topmost first, all on layers that can be picked from. */
function hitAt(drawn: readonly Drawn[], tolerance: number = TOLERANCE.mouse) {
  const map: Pick<MapLibreMap, 'getLayer' | 'queryRenderedFeatures'> = {
    getLayer: (id) => ({ id }) as ReturnType<MapLibreMap['getLayer']>,
    queryRenderedFeatures: (area) => {
      const [corner] = area as readonly (number | readonly [number, number])[];
      const reach = typeof corner === 'object' ? -corner[0] : 0;
      return drawn.filter(({ off = 0 }) => off <= reach) as ReturnType<MapLibreMap['queryRenderedFeatures']>;
    },
  };
  return pick(map as MapLibreMap, { x: 0, y: 0 }, tolerance);
}
