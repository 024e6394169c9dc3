import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import computeStopovers from 'gtfs-utils/compute-stopovers.js';
import readCsv from 'gtfs-utils/read-csv.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FeedTimetable } from '../../src/exchange/feed-timetable.ts';
import { feedTimetable } from '../../src/exchange/feed-timetable.ts';
import { readGtfs } from '../../src/exchange/read-gtfs.ts';
import { gtfsTables } from '../../src/exchange/write-gtfs.ts';
import { scenarioExport } from './scenario-export.ts';

/** A Saturday: four trains of the timetable run on no other day. */
const DAY = '2026-11-28';
const MIDNIGHT = Date.parse(`${DAY}T00:00:00+08:00`) / 1000;

/** The ways to Hong Kong; the reader takes minutes for both cities. */
const isRead = (route: string) => /^(?:szm-1[46]|szm-10|mtr-EAL|hsr-\w+|bus:.*)$/.test(route);

let folder: string;
let ours: FeedTimetable;
const theirs: string[] = [];
const trains = new Set<string>();

beforeAll(async () => {
  const tables = gtfsTables(scenarioExport({ day: DAY, plus: 'none' }, DAY, DAY));
  ours = feedTimetable(readGtfs(tables).value, DAY, { sameStation: 120, radius: 400, speed: 1 });
  folder = mkdtempSync(join(tmpdir(), 'gtfs-'));
  for (const [file, text] of tables) writeFileSync(join(folder, file), text);
  const readFile = (table: string) => readCsv(join(folder, `${table}.txt`));
  const filters = { trip: (row: { route_id: string }) => isRead(row.route_id) };
  for await (const each of computeStopovers(readFile, 'Asia/Hong_Kong', filters)) {
    const [arrival, departure] = [each.arrival - MIDNIGHT, each.departure - MIDNIGHT];
    theirs.push(`${each.trip_id} ${each.stop_id} ${arrival} ${departure}`);
    if (each.route_id === 'hsr-xrl') trains.add(each.trip_id);
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('an independent reader finds the same trains at the same stops at the same times', () => {
  expect(theirs.length).toBeGreaterThan(20_000);
  const [expected, found] = [theirs.toSorted(), stopovers(ours).toSorted()];
  expect(found.length).toBe(expected.length);
  expect(found.findIndex((each, index) => each !== expected[index])).toBe(-1);
});

test('it finds all 82 trains of the timetable on a Saturday', () => {
  expect(trains.size).toBe(82);
});

/** Every call of every train. GTFS ends a frequency before `end_time`; the reader gives its base trip, too. */
function stopovers({ timetable, patterns, stops }: FeedTimetable): string[] {
  return timetable.patterns.flatMap((pattern, index) => {
    const call = (trip: string, at: number, arrive: number, depart: number) =>
      `${trip} ${stops[pattern.stops[at]!]} ${arrive} ${depart}`;
    const { route, trips: ids } = patterns[index]!;
    if (!isRead(route)) return [];
    if (pattern.kind === 'trips') {
      return pattern.trips.flatMap(({ arrive, depart }, trip) =>
        arrive.map((time, at) => call(ids[trip]!, at, time, depart[at]!)),
      );
    }
    const first = Math.min(...pattern.windows.map(({ start }) => start));
    const starts = pattern.windows.flatMap(({ start, end, headway }) =>
      Array.from({ length: Math.ceil((end - start) / headway) }, (_, count) => start + count * headway),
    );
    return [first, ...starts].flatMap((start) =>
      pattern.arrive.map((time, at) => call(ids[0]!, at, start + time, start + pattern.depart[at]!)),
    );
  });
}
