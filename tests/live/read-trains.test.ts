import { expect, test } from 'vitest';
import { readTrains } from '../../src/live/read-trains.ts';
import { trainsBody } from './live-fixture.ts';

const at = (time: string) => Date.parse(`2026-11-26T${time}+08:00`);

test('reads both directions of a station in order of time', () => {
  expect(readTrains(trainsBody(), 'EAL', 'LOW')).toEqual({
    at: at('08:12:30'),
    delayed: false,
    trains: [
      { towards: 'LOW', time: at('08:13:00'), platform: '2' },
      { towards: 'ADM', time: at('08:15:30'), platform: '1' },
      { towards: 'FOT', time: at('08:18:00'), platform: '1' },
      { towards: 'ADM', time: at('08:21:00'), platform: '1' },
    ],
  });
});

test('says when the operator reports delays', () => {
  expect(readTrains(trainsBody({ isdelay: 'Y' }), 'EAL', 'LOW')?.delayed).toBe(true);
});

test('leaves out trains that are not as they should be, and platforms that are none', () => {
  const good = { dest: 'ADM', time: '2026-11-26 08:15:30', plat: '<b>1</b>' };
  const bad = [
    { ...good, dest: '<img src=x onerror=alert(1)>' },
    { ...good, time: '08:15' },
    { ...good, time: '2026-99-99 08:15:30' },
    { ...good, time: 1_795_000_000 },
    { ...good, dest: undefined },
    null,
    'ADM',
    [good],
  ];
  const data = { 'EAL-LOW': { curr_time: '2026-11-26 08:12:30', UP: 'none', DOWN: [...bad, good] } };
  expect(readTrains(trainsBody({ data }), 'EAL', 'LOW')?.trains).toEqual([
    { towards: 'ADM', time: at('08:15:30') },
  ]);
});

test.each([
  ['nothing', undefined],
  ['text', '<html>'],
  ['a list', []],
  ['special arrangements', trainsBody({ status: 0, message: 'Special Train Services Arrangement' })],
  ['a status as text', trainsBody({ status: '1' })],
  ['no data', trainsBody({ data: null })],
  ['another station', trainsBody({ data: { 'EAL-LMC': {} } })],
  ['a station that is a list', trainsBody({ data: { 'EAL-LOW': [] } })],
  ['no time', trainsBody({ data: { 'EAL-LOW': { curr_time: '-', UP: [], DOWN: [] } } })],
  ['a prototype', JSON.parse('{"__proto__":{"status":1,"data":{}}}')],
])('knows nothing from %s', (_, body) => {
  expect(readTrains(body, 'EAL', 'LOW')).toBeUndefined();
});

test('what every object has is no station', () => {
  const body = trainsBody({ data: {} });
  expect(readTrains(body, '__proto', '_')).toBeUndefined();
});
