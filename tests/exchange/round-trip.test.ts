import { beforeAll, describe, expect, test } from 'vitest';
import { stopIds } from '../../src/exchange/export-stops.ts';
import { feedTimetable } from '../../src/exchange/feed-timetable.ts';
import type { GtfsFeed } from '../../src/exchange/gtfs-feed.ts';
import { readGtfs } from '../../src/exchange/read-gtfs.ts';
import { gtfsTables, writeGtfs } from '../../src/exchange/write-gtfs.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Timetable } from '../../src/model/timetable.ts';
import type { Seconds } from '../../src/model/units.ts';
import { NEVER } from '../../src/routing/boarding.ts';
import { compile } from '../../src/routing/compile.ts';
import { oneToAll } from '../../src/routing/one-to-all.ts';
import { ownTimetable, scenarioExport } from './scenario-export.ts';

const TODAY: Scenario = { day: '2026-11-25', plus: 'none' };
const SCENARIOS: readonly Scenario[] = [
  TODAY,
  { day: '2035-12-31', plus: 'in-plan' },
  { day: '2019-06-01', plus: 'none' },
];
const DAYS = [
  ['weekday', '2026-11-25'],
  ['Saturday', '2026-11-28'],
  ['Sunday', '2026-11-29'],
] as const;
/** Nothing of our own feed is walked that it does not name. */
const WALKING = { sameStation: 120, radius: 400, speed: 1 };
const TIMES: readonly Seconds[] = [0, 6.5, 8, 13, 21.4, 23.6].map((hours) => hours * 3600);

describe.each(SCENARIOS)('a scenario of $day plus $plus', (scenario) => {
  let feed: GtfsFeed;
  let problems: readonly unknown[];

  beforeAll(() => {
    ({ value: feed, problems } = readGtfs(writeGtfs(scenarioExport(scenario))));
  });

  test('is read again without a problem', () => {
    expect(problems).toEqual([]);
  });

  test.each(DAYS)('gives the same arrivals everywhere on a %s', (_, day) => {
    const own = ownTimetable(scenario, day);
    const again = feedTimetable(feed, day, WALKING);
    const ids = stopIds(own).map((id) => (feed.stops.has(id) ? id : undefined));
    const placed = ids.map((id) => id !== undefined);
    const [ours, theirs] = [compile(callingAt(own.timetable, placed)), compile(again.timetable)];
    const origins = ids.flatMap((id, stop) => (id !== undefined && stop % 37 === 0 ? [stop] : []));
    expect(origins.length).toBeGreaterThan(5);
    let reached = 0;
    for (const origin of origins) {
      for (const time of TIMES) {
        const [expected, found] = [
          arrivals(oneToAll(ours, at(origin), time), ids),
          arrivals(oneToAll(theirs, at(again.stops.indexOf(ids[origin]!)), time), again.stops),
        ];
        expect(found, `from ${ids[origin]} at ${time}`).toEqual(expected);
        reached += Object.values(expected).filter((time) => time !== NEVER).length;
      }
    }
    expect(reached).toBeGreaterThan(1000);
  });
});

test('every way keeps its time, its walking and its hours', () => {
  const own = ownTimetable(TODAY, '2026-11-28');
  const feed = readGtfs(writeGtfs(scenarioExport(TODAY))).value;
  const again = feedTimetable(feed, '2026-11-28', WALKING);
  const expected = ways(own.timetable, stopIds(own)).filter(
    ([from, to]) => feed.stops.has(from) && feed.stops.has(to),
  );
  expect(new Set(ways(again.timetable, again.stops).map(String))).toEqual(new Set(expected.map(String)));
});

describe('the feed of today', () => {
  let tables: ReadonlyMap<string, string>;
  let rows: (file: string, start: string) => string[];

  beforeAll(() => {
    tables = gtfsTables(scenarioExport(TODAY));
    rows = (file, start) =>
      tables
        .get(file)!
        .split('\n')
        .filter((line) => line.startsWith(start));
  });

  test('is the same to the byte when it is written again', () => {
    const [first, second] = [writeGtfs(scenarioExport(TODAY)), writeGtfs(scenarioExport(TODAY))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('has the official colour, the operator and the name of Line 14', () => {
    expect(rows('routes.txt', 'szm-14,')).toEqual(['szm-14,shenzhen-metro,14,Line 14,1,F2C75C,000000']);
  });

  test('gives no colour to what has no official one', () => {
    expect(rows('routes.txt', 'bus:citybus-b7,')).toEqual(['bus:citybus-b7,citybus,B7,Citybus B7,3,,']);
    expect(rows('routes.txt', 'hsr-xrl,')[0]).toMatch(/,2,,$/);
  });

  test('names each stop in three languages, under its station', () => {
    expect(rows('stops.txt', 'szm:shatian/szm-14,')[0]).toMatch(
      /^szm:shatian\/szm-14,Shatian,22\.\d+,114\.\d+,0,szm:shatian$/,
    );
    expect(
      rows('translations.txt', 'stops,stop_name').filter((row) => row.endsWith(',szm:shatian,')),
    ).toEqual(['stops,stop_name,zh-Hans,沙田,szm:shatian,', 'stops,stop_name,zh-Hant,沙田,szm:shatian,']);
  });

  test('knows trains by interval as such, and those of the timetable by their numbers', () => {
    expect(rows('frequencies.txt', 'szm-14:main/0/').every((row) => /,0,[01]$/.test(row))).toBe(true);
    const timed = rows('trips.txt', 'hsr-xrl,');
    expect(timed).toHaveLength(82);
    expect(timed.every((row) => /,G\d+,/.test(row))).toBe(true);
    expect(rows('frequencies.txt', 'hsr-xrl')).toEqual([]);
  });

  test('never lets two intervals of one trip overlap', () => {
    const byTrip = new Map<string, [start: string, end: string][]>();
    for (const row of tables.get('frequencies.txt')!.split('\n').slice(1, -1)) {
      const [trip, start, end] = row.split(',') as [string, string, string];
      byTrip.set(trip, [...(byTrip.get(trip) ?? []), [start, end]]);
    }
    const overlapping = [...byTrip].filter(([, windows]) =>
      windows.some(([start], index) => index > 0 && start < windows[index - 1]![1]),
    );
    expect(overlapping).toEqual([]);
  });

  test('has the crossings as transfers with their typical minutes', () => {
    // links.csv: Luohu 20 min, Futian 18 min.
    expect(rows('transfers.txt', 'luohu:shenzhen,luohu:hong-kong,')).toEqual([
      'luohu:shenzhen,luohu:hong-kong,2,1200',
    ]);
    expect(rows('transfers.txt', 'futian:hong-kong,futian:shenzhen,')).toEqual([
      'futian:hong-kong,futian:shenzhen,2,1080',
    ]);
  });

  test('has the fares of the corridor', () => {
    expect(rows('fare_leg_rules.txt', 'shenzhen-metro,szm:pingshanwei,szm:futian-checkpoint,')).toEqual([
      'shenzhen-metro,szm:pingshanwei,szm:futian-checkpoint,shenzhen-metro-9.00',
    ]);
    expect(rows('fare_products.txt', 'shenzhen-metro-9.00,')).toEqual([
      'shenzhen-metro-9.00,Adult,any,9.00,CNY',
    ]);
    expect(rows('fare_leg_rules.txt', 'mtr,mtr:ADM,mtr:LOW,')).toEqual([
      'mtr,mtr:ADM,mtr:LOW,mtr-52.20-55.50',
    ]);
    expect(rows('fare_products.txt', 'mtr-52.20-55.50,')).toEqual([
      'mtr-52.20-55.50,Adult,octopus,52.20,HKD',
      'mtr-52.20-55.50,Adult,single,55.50,HKD',
    ]);
  });

  test('has lines with gates of their own in networks of their own, which join nothing', () => {
    const networkOf = (route: string) =>
      tables
        .get('route_networks.txt')!
        .split('\n')
        .filter((row) => row.endsWith(`,${route}`))
        .map((row) => row.split(',')[0]);
    expect(['mtr-AEL', 'mtr-TCL', 'szm-skyshuttle-1', 'szm-16'].map(networkOf)).toEqual([
      ['mtr-airport-express'],
      ['mtr'],
      ['pingshan-skyshuttle'],
      ['shenzhen-metro'],
    ]);
    expect(rows('networks.txt', 'mtr-airport-express,')).toEqual(['mtr-airport-express,Airport Express']);
    expect(tables.get('fare_leg_join_rules.txt')).toBe(
      'from_network_id,to_network_id\nmtr,mtr\nshenzhen-metro,shenzhen-metro\n',
    );
    // mtr.csv: HKD 120 to the airport by its express, and no fare of it from Hong Kong to Tsing Yi.
    expect(rows('fare_leg_rules.txt', 'mtr-airport-express,mtr:HOK,')).toEqual([
      'mtr-airport-express,mtr:HOK,mtr:AIR,mtr-airport-express-120.00-130.00',
      'mtr-airport-express,mtr:HOK,mtr:AWE,mtr-airport-express-120.00-130.00',
    ]);
    expect(rows('fare_leg_rules.txt', 'pingshan-skyshuttle,')).toEqual([]);
  });

  test('says of assumed service that it is assumed', () => {
    // headways.csv has no row for Line 20.
    const trips = rows('pingshan_status.txt', 'trips,szm-20:main/');
    expect(trips.length).toBeGreaterThan(0);
    expect(trips.every((row) => row.includes(',open,0,assumed,'))).toBe(true);
  });

  test('lists stations without a position instead of placing them', () => {
    expect(rows('stops.txt', 'szm:jiangwei')).toEqual([]);
    expect(rows('pingshan_status.txt', 'stops,szm:jiangwei,')).toHaveLength(1);
  });
});

/** The timetable without calls at stops that have no position: a feed cannot hold them. */
function callingAt(timetable: Timetable, placed: readonly boolean[]): Timetable {
  const patterns = timetable.patterns.flatMap((pattern): Timetable['patterns'][number][] => {
    const calls = pattern.stops.flatMap((stop, index) => (placed[stop] ? [index] : []));
    const only = <T>(values: readonly T[]) => calls.map((call) => values[call]!);
    if (calls.length < 2) return [];
    const stops = only(pattern.stops);
    if (pattern.kind === 'trips') {
      const trips = pattern.trips.map(({ arrive, depart }) => ({
        arrive: only(arrive),
        depart: only(depart),
      }));
      return [{ ...pattern, stops, trips }];
    }
    const later = pattern.depart[calls[0]!]!;
    const arrive = only(pattern.arrive).map((time) => Math.max(0, time - later));
    const depart = only(pattern.depart).map((time) => time - later);
    const windows = pattern.windows.map((each) => ({
      ...each,
      start: each.start + later,
      end: each.end + later,
    }));
    return [{ ...pattern, stops, arrive, depart, windows }];
  });
  return { ...timetable, patterns };
}

/** One for each opening of each link, or one that is always open. */
function ways({ links }: Timetable, ids: readonly string[]) {
  return links.flatMap(({ from, to, seconds, walk, windows = [[-Infinity, Infinity]] }) =>
    windows.map((window) => [ids[from]!, ids[to]!, seconds, walk, ...window] as const),
  );
}

function at(stop: number) {
  return [{ stop, seconds: 0, walk: 0 }];
}

/** Earliest arrival by id; of several numbers of one stop the first counts. */
function arrivals(times: Int32Array, ids: readonly (string | undefined)[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [stop, id] of ids.entries()) if (id !== undefined) found[id] ??= times[stop]!;
  return found;
}
