import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { runsOn } from '../../src/exchange/read-calendars.ts';
import { readGtfs } from '../../src/exchange/read-gtfs.ts';
import { smallFeed } from './small-feed.ts';

test('a sound feed has no problems', () => {
  const { value, problems } = readGtfs(smallFeed());
  expect(problems).toEqual([]);
  expect(value.stops.get('A')).toEqual({
    id: 'A',
    name: 'Alpha, north',
    position: [114, 22.5],
    kind: 'stop',
    parent: 'S',
  });
  expect(value.routes.get('M')).toEqual({ id: 'M', name: 'M1', type: 1, colour: '#00B140' });
  expect(value.routes.get('X')).toEqual({ id: 'X', name: 'Night bus', type: 3 });
});

test('times that are left out between two known ones are spread over the calls', () => {
  const trip = readGtfs(smallFeed()).value.trips.find(({ id }) => id === 'x')!;
  expect(trip.arrive).toEqual([90_600, 91_200, 91_800]); // 25:10, 25:20, 25:30
});

test.each([
  ['2026-11-25', true], // a Wednesday
  ['2026-11-26', false], // taken out
  ['2026-11-28', true], // a Saturday, added
  ['2026-11-29', false], // a Sunday
  ['2026-12-02', false], // after the end
])('on %s the weekday calendar holds: %s', (day, expected) => {
  expect(runsOn(readGtfs(smallFeed()).value.calendars.get('week')!, day)).toBe(expected);
});

test('a zip with a folder inside, a mark at its beginning and Windows line ends reads the same', () => {
  const files = [...smallFeed()].map(([name, text]): [string, Uint8Array] => [
    `feed/${name}`,
    strToU8(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
  ]);
  const read = readGtfs(zipSync(Object.fromEntries(files)));
  expect(read).toEqual(readGtfs(smallFeed()));
});

test.each([
  ['stops.txt', undefined, '', '', 'The feed has no such file, and needs it.'],
  ['stops.txt', 'stop_name\nA\n', 'line 1', 'stop_id', 'The table has no column stop_id.'],
  [
    'stops.txt',
    'stop_id,stop_lat,stop_lon\nA,22.5,114\nB,22.5,114\nC,95,114\nN,22.5,114\n',
    'line 4',
    'stop_lat',
    'The position "95, 114" is no place on the globe.',
  ],
  [
    'stops.txt',
    'stop_id,stop_name,stop_lat,stop_lon\nA,"over\ntwo lines",22.5,114\nB,,22.5,114\nC,,22.5,114\nN,,22.5,114\nA,,22.5,114\n',
    'line 7',
    '',
    'The id "A" is used twice; the first counts.',
  ],
  [
    'routes.txt',
    'route_id,route_type\nM,1\nX,boat\n',
    'line 3',
    'route_type',
    'The route\'s type is "boat"; allowed is a number from 0 to 1702.',
  ],
  [
    'stop_times.txt',
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nm,6:00:00,6:00:00,A,1\nm,6:99:00,,B,2\n',
    'line 3',
    'arrival_time',
    'The time is "6:99:00"; allowed is HH:MM:SS.',
  ],
  [
    'stop_times.txt',
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nm,6:00:00,6:00:00,A,1\nm,5:00:00,5:00:00,B,2\n',
    'line 3',
    'arrival_time',
    'The trip goes back in time here; it is left out.',
  ],
  [
    'stop_times.txt',
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nm,6:00:00,6:00:00,S,1\n',
    'line 2',
    'stop_id',
    'There is no stop "S" that vehicles call at.',
  ],
  [
    'frequencies.txt',
    'trip_id,start_time,end_time,headway_secs\nm,06:00:00,09:00:00,0\n',
    'line 2',
    'headway_secs',
    'The interval is "0"; allowed are whole seconds.',
  ],
  [
    'calendar_dates.txt',
    'service_id,date,exception_type\nnight,20261124,1\nnight,20260230,1\n',
    'line 3',
    'date',
    'The date is "20260230"; allowed is a day written YYYYMMDD.',
  ],
  [
    'transfers.txt',
    'from_stop_id,to_stop_id,transfer_type,min_transfer_time\nB,C,2,\n',
    'line 2',
    'min_transfer_time',
    'The time is ""; allowed are seconds of one day.',
  ],
])('a fault in %s (%j) is told with its line', (file, text, record, path, message) => {
  expect(readGtfs(smallFeed({ [file]: text })).problems).toContainEqual({ file, record, path, message });
});

test('what is no zip is one problem', () => {
  const { value, problems } = readGtfs(strToU8('not a zip'), 'bad.zip');
  expect(value.trips).toEqual([]);
  expect(problems[0]).toMatchObject({ file: 'bad.zip', record: '' });
  expect(problems[0]!.message).toMatch(/^The file is not a zip that can be opened: /);
});

test('a file with very many faults says how many more there are', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `t${index},6:00:00,6:00:00,A,1`).join('\n');
  const text = `trip_id,arrival_time,departure_time,stop_id,stop_sequence\n${rows}\n`;
  const { problems } = readGtfs(smallFeed({ 'stop_times.txt': text }));
  const own = problems.filter(({ file }) => file === 'stop_times.txt');
  expect(own).toHaveLength(201);
  expect(own.at(-1)!.message).toBe('The file has 800 more problems like these.');
});
