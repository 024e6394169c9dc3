import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import computeStopovers from 'gtfs-utils/compute-stopovers.js';
import readCsv from 'gtfs-utils/read-csv.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopIds } from '../../src/exchange/export-stops.ts';
import { busName, busRouteId } from '../../src/exchange/export-trips.ts';
import type { FeedTimetable } from '../../src/exchange/feed-timetable.ts';
import { feedTimetable } from '../../src/exchange/feed-timetable.ts';
import type { GtfsFeed } from '../../src/exchange/gtfs-feed.ts';
import { readGtfs } from '../../src/exchange/read-gtfs.ts';
import { gtfsTables } from '../../src/exchange/write-gtfs.ts';
import type { DayTimetable } from '../../src/model/day-timetable.ts';
import type { Timetable, TimetableTrip, Window } from '../../src/model/timetable.ts';
import { scenarioExport } from './scenario-export.ts';

/** A Saturday: four trains of the timetable run on no other day. */
const DAY = '2026-11-28';
const MIDNIGHT = Date.parse(`${DAY}T00:00:00+08:00`) / 1000;

/** The ways to Hong Kong; the reader takes minutes for both cities. */
const isRead = (route: string) => /^(?:szm-1[46]|szm-10|mtr-EAL|hsr-\w+|bus:.*)$/.test(route);

let folder: string;
/** Calls as the timetable means them that the feed is made from, as our reader finds them, and as theirs does. */
let meant: Set<string>;
let ours: Set<string>;
const theirs = new Set<string>();
const trains = new Set<string>();

beforeAll(async () => {
  const given = scenarioExport({ day: DAY, plus: 'none' }, DAY, DAY);
  const tables = gtfsTables(given);
  const feed = readGtfs(tables).value;
  meant = callsOf(sourceOf(given.days.find(({ name }) => name === 'saturday')!.timetable), feed);
  ours = callsOf(feedTimetable(feed, DAY, { sameStation: 120, radius: 400, speed: 1 }), feed);
  folder = mkdtempSync(join(tmpdir(), 'gtfs-'));
  for (const [file, text] of tables) writeFileSync(join(folder, file), text);
  const readFile = (table: string) => readCsv(join(folder, `${table}.txt`));
  const filters = { trip: (row: { route_id: string }) => isRead(row.route_id) };
  for await (const each of computeStopovers(readFile, 'Asia/Hong_Kong', filters)) {
    const [arrival, departure] = [each.arrival - MIDNIGHT, each.departure - MIDNIGHT];
    theirs.add(`${each.route_id} ${each.stop_id} ${arrival} ${departure}`);
    if (each.route_id === 'hsr-xrl') trains.add(each.trip_id);
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('an independent reader finds the calls that the timetable means, last trains included, and no others', () => {
  expect(theirs.size).toBeGreaterThan(20_000);
  expect(differences(theirs, meant)).toEqual([]);
});

test('our reader finds the same', () => {
  expect(differences(ours, meant)).toEqual([]);
});

test('both find the last train of Line 14 from Shatian at 23:00', () => {
  const last = `szm-14 szm:shatian/szm-14 ${23 * 3600} ${23 * 3600}`;
  expect([meant.has(last), ours.has(last), theirs.has(last)]).toEqual([true, true, true]);
});

test('it finds all 82 trains of the timetable on a Saturday', () => {
  expect(trains.size).toBe(82);
});

/** A day as its numbers, what they mean, and the route of each pattern. */
type Meaning = Pick<FeedTimetable, 'timetable' | 'stops'> & {
  readonly patterns: readonly { route: string }[];
};

function sourceOf(day: DayTimetable): Meaning {
  const patterns = day.patterns.map((use) => ({
    route: use.kind === 'bus' ? busRouteId(busName(use)) : use.line,
  }));
  return { timetable: day.timetable, stops: stopIds(day), patterns };
}

/** Every call, at stops of the feed, of every train: at each interval from a window's start, and at its end. */
function callsOf({ timetable, patterns, stops }: Meaning, feed: GtfsFeed): Set<string> {
  const calls = timetable.patterns.flatMap((pattern, index) => {
    const { route } = patterns[index]!;
    return isRead(route) ? trainsOf(pattern).flatMap((train) => callsOfTrain(train, pattern, route)) : [];
  });
  const told = calls.filter(({ stop }) => feed.stops.has(stops[stop]!));
  return new Set(told.map(({ route, stop, times }) => `${route} ${stops[stop]} ${times}`));
}

function callsOfTrain(
  { arrive, depart }: TimetableTrip,
  { stops }: Timetable['patterns'][number],
  route: string,
) {
  return stops.map((stop, call) => ({ route, stop, times: `${arrive[call]} ${depart[call]}` }));
}

function trainsOf(pattern: Timetable['patterns'][number]): readonly TimetableTrip[] {
  if (pattern.kind === 'trips') return pattern.trips;
  return pattern.windows.flatMap(startsOf).map((start) => ({
    arrive: pattern.arrive.map((time) => start + time),
    depart: pattern.depart.map((time) => start + time),
  }));
}

function startsOf({ start, end, headway }: Window): number[] {
  const before = Math.max(0, Math.ceil((end - start) / headway));
  return [...Array.from({ length: before }, (_, count) => start + count * headway), end];
}

/** At most ten of the calls that only one of the two has. */
function differences(found: ReadonlySet<string>, expected: ReadonlySet<string>): string[] {
  const missing = [...expected].filter((each) => !found.has(each)).map((each) => `- ${each}`);
  const extra = [...found].filter((each) => !expected.has(each)).map((each) => `+ ${each}`);
  return [...missing, ...extra].slice(0, 10);
}
