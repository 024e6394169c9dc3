import { describe, expect, test } from 'vitest';
import { feedTimetable } from '../../src/exchange/feed-timetable.ts';
import { readGtfs } from '../../src/exchange/read-gtfs.ts';
import { compile } from '../../src/routing/compile.ts';
import { oneToAll } from '../../src/routing/one-to-all.ts';
import { smallFeed } from './small-feed.ts';

const WALKING = { sameStation: 90, radius: 50, speed: 1 };
const HOUR = 3600;

test('a trip with frequencies is a pattern with a window for each; the first train is exact', () => {
  const { timetable, stops, patterns } = on('2026-11-24');
  expect(patterns[0]).toEqual({ route: 'M', trips: ['m'] });
  expect(timetable.patterns[0]).toMatchObject({
    kind: 'frequency',
    arrive: [0, 120, 300],
    depart: [0, 150, 300],
  });
  expect(timetable.patterns[0]!.stops.map((stop) => stops[stop])).toEqual(['A', 'B', 'C']);
  const [pattern] = timetable.patterns;
  const today =
    pattern!.kind === 'frequency' ? pattern!.windows.filter(({ start }) => start >= 0 && start < 86_400) : [];
  expect(today).toEqual([
    { start: 6 * HOUR, end: 9 * HOUR, headway: 300, exactFirst: true, goesOn: true },
    // GTFS: trips leave before 23:00, and at 9:00 the next interval begins.
    { start: 9 * HOUR, end: 23 * HOUR - 600, headway: 600, exactFirst: false },
  ]);
});

test.each([
  ['06:00:00,06:10:00,240,0', [6 * HOUR, 6 * HOUR + 480]], // 6:00, 6:04, 6:08
  ['06:00:00,06:00:01,240,0', [6 * HOUR, 6 * HOUR]],
  ['06:00:00,06:00:00,240,0', undefined], // no train leaves before its first
])('of a trip that repeats as %s the first and the last train are %j', (row, expected) => {
  const text = `trip_id,start_time,end_time,headway_secs,exact_times\nm,${row}\n`;
  const { timetable } = on('2026-11-24', { 'frequencies.txt': text });
  const windows = timetable.patterns.flatMap((each) => (each.kind === 'frequency' ? each.windows : []));
  const today = windows.find(({ start }) => start >= 0 && start < 86_400);
  expect(today && [today.start, today.end]).toEqual(expected);
});

test('in our own exports the last train leaves at the end of the interval', () => {
  const text =
    'trip_id,start_time,end_time,headway_secs,exact_times,pingshan_exact_first\nm,06:00:00,06:10:00,240,0,1\n';
  const [pattern] = on('2026-11-24', { 'frequencies.txt': text }).timetable.patterns;
  expect(pattern!.kind === 'frequency' && pattern!.windows.map(({ end }) => end)).toContain(6 * HOUR + 600);
});

test('what left the evening before still runs after midnight', () => {
  // The night bus of the 24th leaves at 25:10; the last train of the 24th arrives at 24:05.
  expect(timesOn('2026-11-25', 'X')).toEqual([[4200, 4800, 5400]]);
  expect(timesOn('2026-11-25', 'M')).toEqual([
    [-600, 300],
    [85_800, 86_700],
  ]);
});

test('what left days before still runs: as far back as the feed’s latest time', () => {
  const text =
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence\n' +
    'late,56:00:00,56:00:00,A,1\nlate,57:00:00,57:00:00,C,2\n' +
    'x,167:00:00,167:00:00,N,10\nx,168:00:00,168:00:00,C,30\n';
  const on = (day: string, route: string) => timesOn(day, route, { 'stop_times.txt': text });
  // 8:00 of a Friday left, by the feed, on Wednesday; the night bus of Tuesday the 24th at 23:00 of Monday.
  expect(on('2026-11-27', 'M')).toEqual([[8 * HOUR, 9 * HOUR]]);
  expect(on('2026-11-30', 'X')).toEqual([[23 * HOUR, 24 * HOUR]]);
  expect(on('2026-12-01', 'X')).toEqual([]);
});

test('trains by interval that left days before run, too', () => {
  const text = 'trip_id,start_time,end_time,headway_secs\nm,56:00:00,58:00:00,600\n';
  const [pattern] = on('2026-11-27', { 'frequencies.txt': text }).timetable.patterns;
  const windows = pattern!.kind === 'frequency' ? pattern!.windows : [];
  expect(windows.map(({ start, end }) => [start / HOUR, end])).toEqual([[8, 10 * HOUR - 600]]);
});

test('the day after is known as far as a journey of this day may need it', () => {
  // The 26th is taken out, and on the 27th everything runs; 23:50 is too late for a journey of the 26th.
  expect(timesOn('2026-11-26', 'M')).toEqual([[-600, 300]]);
});

test('exact times become departures, the one at the end left out', () => {
  const text = 'trip_id,start_time,end_time,headway_secs,exact_times\nlate,22:00:00,22:30:00,600,1\n';
  const { timetable, patterns } = on('2026-11-25', { 'frequencies.txt': text });
  const index = patterns.findIndex(({ trips }) => trips.includes('late'));
  const pattern = timetable.patterns[index]!;
  expect(pattern.kind === 'trips' && pattern.trips.map(({ depart }) => depart[0])).toEqual(
    [22, 22 + 1 / 6, 22 + 1 / 3].map((hour) => Math.round(hour * HOUR)),
  );
});

describe('ways between stops', () => {
  test('are those of the feed, within a station, and to stops that are near', () => {
    expect(waysOn({})).toEqual([
      'A N 90', // one station
      'B C 700',
      'N A 90',
    ]);
    // 0.0009° of latitude are 100 m.
    expect(waysOn({ 'stops.txt': FLAT }, { ...WALKING, radius: 150 })).toEqual([
      'A N 101',
      'B C 700',
      'N A 101',
    ]);
  });

  test('between whole stations hold for each of their stops, and a single stop overrules them', () => {
    const text = 'from_stop_id,to_stop_id,transfer_type,min_transfer_time\nN,B,2,60\nS,B,2,400\n';
    expect(waysOn({ 'transfers.txt': text })).toEqual(['A B 400', 'A N 90', 'N A 90', 'N B 60']);
  });
});

test('where nobody may get on, a train lets people off and goes on without new ones', () => {
  const text =
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type\n' +
    'm,6:00:00,6:00:00,A,1,0,1\nm,06:02:00,06:02:30,B,2,1,0\nm,06:05:00,06:05:00,C,3,,\n';
  const { timetable, stops } = on('2026-11-24', { 'stop_times.txt': text, 'transfers.txt': undefined });
  const called = timetable.patterns[0]!.stops;
  expect(called.map((stop) => stops[stop])).toEqual(['A', 'B', 'C']);
  const [boarding, alighting] = [called[0]!, called[1]!];
  const joined = timetable.links.filter(({ seconds }) => seconds === 0).map(({ from, to }) => [from, to]);
  expect(joined).toEqual([
    [stops.indexOf('A'), boarding],
    [alighting, stops.indexOf('B')],
  ]);
});

test.each([
  [6 * HOUR, 'B', 6 * HOUR + 120], // the first train, exactly
  [8 * HOUR, 'C', 8 * HOUR + 150 + 300], // half of five minutes, then the ride
  [23.5 * HOUR, 'C', 24 * HOUR + 300], // the last train, after midnight
])('the router takes who sets out at %d from Alpha to %s at %d', (time, to, expected) => {
  const { timetable, stops } = on('2026-11-24');
  const from = [{ stop: stops.indexOf('A'), seconds: 0, walk: 0 }];
  expect(oneToAll(compile(timetable), from, time)[stops.indexOf(to)]).toBe(expected);
});

const FLAT =
  'stop_id,stop_lat,stop_lon\nA,22.500000,114.000000\nB,22.500000,114.010000\n' +
  'C,22.500000,114.020000\nN,22.500900,114.000000\n';

function on(day: string, changes: Parameters<typeof smallFeed>[0] = {}) {
  return feedTimetable(readGtfs(smallFeed(changes)).value, day, WALKING);
}

function timesOn(day: string, route: string, changes: Parameters<typeof smallFeed>[0] = {}) {
  const { timetable, patterns } = on(day, changes);
  return timetable.patterns.flatMap((pattern, index) =>
    pattern.kind === 'trips' && patterns[index]!.route === route
      ? pattern.trips.map(({ arrive }) => arrive)
      : [],
  );
}

function waysOn(changes: Parameters<typeof smallFeed>[0], walking = WALKING) {
  const { timetable, stops } = feedTimetable(readGtfs(smallFeed(changes)).value, '2026-11-25', walking);
  return timetable.links.map(({ from, to, seconds }) => `${stops[from]} ${stops[to]} ${seconds}`).sort();
}
