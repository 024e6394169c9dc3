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

test('they are spread from the departure before to the arrival after', () => {
  const text =
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence\n' +
    'm,06:00:00,06:30:00,A,1\nm,,,B,2\nm,06:32:00,06:40:00,C,3\n';
  const { value } = readGtfs(smallFeed({ 'stop_times.txt': text }));
  const trip = value.trips.find(({ id }) => id === 'm')!;
  expect([trip.arrive, trip.depart]).toEqual([
    [21_600, 23_460, 23_520],
    [23_400, 23_460, 24_000], // half-way between 6:30 and 6:32
  ]);
});

const INTERVALS = 'trip_id,start_time,end_time,headway_secs';

test.each([
  ['without an interval', `${INTERVALS}\nm,06:00:00,09:00:00,\n`],
  ['that is too long', `${INTERVALS}\nm,06:00:00,09:00:00,300,0,1\n`],
  ['without columns', 'trip_id,start_time\nm,06:00:00\n'],
  ['that ends when it starts', `${INTERVALS}\nm,06:00:00,06:00:00,300\n`],
])('a trip that repeats by a row %s is left out, and told: its own times are no train’s', (_, text) => {
  const { value, problems } = readGtfs(smallFeed({ 'frequencies.txt': text }));
  expect(value.trips.map(({ id }) => id)).toEqual(['x', 'late']);
  expect(problems).toContainEqual({
    file: 'trips.txt',
    record: 'line 2',
    path: 'trip_id',
    message: 'The trip "m" repeats, but no interval of it can be read; it is left out.',
  });
});

test('an interval of our own exports may end when it starts: one leaves at its end', () => {
  const text = `${INTERVALS},pingshan_exact_first\nm,06:00:00,06:00:00,300,1\n`;
  const { value, problems } = readGtfs(smallFeed({ 'frequencies.txt': text }));
  expect(problems).toEqual([]);
  expect(value.trips[0]!.frequencies).toMatchObject([{ start: 21_600, end: 21_600, exactFirst: true }]);
});

test.each(['-5', '2', 'yes'])('our own column of first trains is 0 or 1, not %s', (cell) => {
  const text = `${INTERVALS},pingshan_exact_first\nm,06:00:00,09:00:00,300,${cell}\nm,09:00:00,10:00:00,300,\n`;
  const { value, problems } = readGtfs(smallFeed({ 'frequencies.txt': text }));
  expect(problems).toEqual([
    {
      file: 'frequencies.txt',
      record: 'line 2',
      path: 'pingshan_exact_first',
      message: `Whether the first leaves at the start is "${cell}"; allowed are 0 and 1.`,
    },
  ]);
  expect(value.trips[0]!.frequencies.map(({ start }) => start)).toEqual([32_400]);
});

test('a trip with one damaged interval keeps the other', () => {
  const text = `${INTERVALS}\nm,06:00:00,09:00:00,\nm,09:00:00,23:00:00,600\n`;
  const { value, problems } = readGtfs(smallFeed({ 'frequencies.txt': text }));
  expect(value.trips[0]!.frequencies.map(({ start, end }) => [start, end])).toEqual([[32_400, 82_800]]);
  expect(problems).toHaveLength(1);
});

test.each([
  'from_trip_id,to_trip_id,transfer_type\nm,late,4\n',
  'from_trip_id,to_trip_id,transfer_type\nm,late,5\n',
])('transfers of trips need no stops: %j', (text) => {
  expect(readGtfs(smallFeed({ 'transfers.txt': text })).problems).toEqual([]);
});

test('a latitude without a digit before the point is one', () => {
  const text = smallFeed().get('stops.txt')!.replace('22.500900,114.000000', '.5,-.25');
  const { value, problems } = readGtfs(smallFeed({ 'stops.txt': text }));
  expect([value.stops.get('N')!.position, problems]).toEqual([[-0.25, 0.5], []]);
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
    'The time is "6:99:00"; allowed is HH:MM:SS up to 168:00:00.',
  ],
  [
    'stop_times.txt',
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nm,6:00:00,6:00:00,A,1\nm,400:00:00,400:00:00,B,2\n',
    'line 3',
    'arrival_time',
    'The time is "400:00:00"; allowed is HH:MM:SS up to 168:00:00.',
  ],
  [
    'stop_times.txt',
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nm,6:00:00,6:00:00,A,1\nm,6:02:00,6:02:00,B,1\n',
    'line 3',
    'stop_sequence',
    'The place 1 in the order comes twice; the order of the rows counts.',
  ],
  ['agency.txt', undefined, '', '', 'The feed has no such file, and needs it.'],
  [
    'agency.txt',
    'agency_name,agency_url\nX,https://example.org/\n',
    'line 1',
    'agency_timezone',
    'The table has no column agency_timezone.',
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
    'frequencies.txt',
    'trip_id,start_time,end_time,headway_secs\nm,06:00:00,999:00:00,300\n',
    'line 2',
    'end_time',
    'The time is "999:00:00"; allowed is HH:MM:SS up to 168:00:00.',
  ],
  [
    'frequencies.txt',
    'trip_id,start_time,end_time,headway_secs\nm,06:00:00,168:00:00,300\n', // five minutes' ride
    'line 2',
    'end_time',
    'Who leaves at 168:00:00 arrives later than 168:00:00, which is not read.',
  ],
  [
    'frequencies.txt',
    'trip_id,start_time,end_time,headway_secs,exact_times\nm,06:00:00,06:00:00,300,1\n',
    'line 2',
    'end_time',
    'It ends at 06:00:00, when it starts: none leaves within it.',
  ],
  [
    'transfers.txt',
    'from_trip_id,to_trip_id,transfer_type\nm,late,4\n,,0\n',
    'line 1',
    'from_stop_id, to_stop_id',
    'The table has no column from_stop_id, to_stop_id.',
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
