import { expect, test } from 'vitest';
import {
  readArrivals,
  readFirstStop,
  readMinibus,
  readMinibuses,
  readStart,
} from '../../src/live/read-buses.ts';
import {
  CITYBUS_ROUTE,
  CITYBUS_STOPS,
  KMB_ARRIVALS,
  KMB_ROUTE,
  MINIBUS_ARRIVALS,
  MINIBUS_ROUTE,
} from './live-fixture.ts';

const at = (time: string) => Date.parse(`2026-11-26T${time}+08:00`);
const BAD = [undefined, null, '<html>', 4, [], {}, { data: null }, { data: 'x' }, { data: [{}] }];

test('finds which end of a route is at Heung Yuen Wai', () => {
  expect([readStart(CITYBUS_ROUTE), readStart(KMB_ROUTE)]).toEqual(['orig', 'dest']);
  expect(readStart({ data: { orig_en: 'Fanling', dest_en: 'Tai Po' } })).toBeUndefined();
});

test('finds the first stop wherever it stands in the list', () => {
  expect(readFirstStop(CITYBUS_STOPS)).toBe('001111');
  expect(readFirstStop({ data: [{ seq: 1, stop: '../../etc' }] })).toBeUndefined();
});

test('reads the buses of a direction at its first stop, earliest first, and which are only scheduled', () => {
  expect(readArrivals(KMB_ARRIVALS, 'I')).toEqual({
    at: at('08:12:20'),
    next: [
      { time: at('08:16:09'), scheduled: false },
      { time: at('08:35:00'), scheduled: true },
    ],
  });
});

test('finds the direction of a minibus, and its times', () => {
  expect(readMinibus(MINIBUS_ROUTE)).toEqual({ route: 2000999, direction: 2 });
  expect(readMinibuses(MINIBUS_ARRIVALS)).toEqual({
    at: at('08:12:20.123'),
    next: [{ time: at('08:17:40'), scheduled: false }],
  });
});

test.each(BAD)('knows nothing from %j', (body) => {
  expect(readStart(body)).toBeUndefined();
  expect(readFirstStop(body)).toBeUndefined();
  expect(readArrivals(body, 'O')).toBeUndefined();
  expect(readMinibus(body)).toBeUndefined();
  expect(readMinibuses(body)).toBeUndefined();
});
