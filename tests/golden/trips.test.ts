import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readNetwork } from '../../src/data/network-file.ts';
import { rideBetween } from '../../src/estimate/ride.ts';
import { dataFeatures, dataRecords } from '../setup/data-files.ts';
import type { Expectation, GoldenTrip } from './trips-file.ts';
import { goldenTrips } from './trips-file.ts';

type Column =
  | 'train'
  | 'station'
  | 'arrival'
  | 'departure'
  | 'route'
  | 'from'
  | 'to'
  | 'minutes_typical'
  | 'octopus_adult_hkd'
  | 'single_adult_hkd'
  | 'line'
  | 'kind'
  | 'day_type'
  | 'last';
type Row = Readonly<Record<Column, string>>;
type Kind = Expectation['what'];
type Of<K extends Kind> = Extract<Expectation, { what: K }>;

const TRIPS = goldenTrips();
const NETWORK = readNetwork(JSON.parse(text('public/network/network.json')), 'network.json').value!;

test('there are enough of them, each once, each with something to hold', () => {
  expect(TRIPS.length).toBeGreaterThanOrEqual(20);
  expect(new Set(TRIPS.map(({ id }) => id)).size).toBe(TRIPS.length);
  expect(TRIPS.filter((trip) => trip.expect.length === 0)).toEqual([]);
});

test('every end and every source is one of data/', () => {
  const ids = new Set([
    ...dataFeatures('stations.geojson').map(({ id }) => id),
    ...dataFeatures('places.geojson').map(({ id }) => `place:${id}`),
  ]);
  const sources = new Set(dataRecords<{ id: string }>('sources.json').map(({ id }) => id));
  expect(TRIPS.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.has(id))).toEqual([]);
  expect(TRIPS.flatMap((trip) => trip.expect).filter(({ source }) => !sources.has(source))).toEqual([]);
});

/** The network keeps one time for both directions, between the 17 and the 21 min published for the two. */
const ONE_WAY = 'shenzhen-north-pingshan';

test.each(expected('ride').filter(([id]) => id !== ONE_WAY))(
  '%s: rides as long as published',
  (_, { from, to }, { line, seconds, tolerance_s }) => {
    const ride = rideBetween(NETWORK, line, from, to);
    expect(Math.abs((ride?.time ?? Infinity) - seconds)).toBeLessThanOrEqual(tolerance_s);
  },
);

test.each(expected('train'))('%s: the table has the train', (_, { from, to }, { train, depart, arrive }) => {
  const calls = table('trains/high-speed-2026-01-26.csv').filter((row) => row.train === train);
  const times = [from, to].map((station) => calls.find((row) => row.station === station));
  expect([times[0]?.departure, times[1]?.arrival]).toEqual([depart, arrive]);
});

test.each(expected('bus'))('%s: the table has the bus', (_, { from, to }, { route, seconds }) => {
  const bus = table('links.csv').find((row) => row.route === route && row.from === from && row.to === to);
  expect(bus?.minutes_typical).toBe(String(seconds / 60));
});

test.each(expected('fare').filter(([, , { ticket }]) => ticket !== undefined))(
  '%s: the table has the fare',
  (_, { from, to }, { amount, ticket }) => {
    const isPair = (row: Row, a: string, b: string) => row.from === a && row.to === b;
    const fare = table('fares/mtr.csv').find((row) => isPair(row, from, to) || isPair(row, to, from));
    expect(Number(fare?.[ticket === 'single' ? 'single_adult_hkd' : 'octopus_adult_hkd'])).toBe(amount);
  },
);

test.each(expected('fare').filter(([, { from, to }]) => isMetro(from) && isMetro(to)))(
  '%s: the official table has the fare',
  (_, { from, to }, { amount }) => {
    const [header, ...rows] = Papa.parse<string[]>(text('data/fares/shenzhen-metro.csv')).data;
    const row = rows.find(([station]) => station === from);
    expect(Number(row?.[header!.indexOf(to)])).toBe(amount);
  },
);

test.each(expected('last'))('%s: the hours have the last train', (_, { from, to }, { line, time }) => {
  const rows = table('hours.csv').filter(
    (row) => row.line === line && row.from === from && row.to === to && row.kind === 'full',
  );
  const last = rows.filter((row) => row.day_type !== 'extension').map((row) => row.last);
  expect(last).toContain(time);
});

function expected<K extends Kind>(what: K): [string, GoldenTrip, Of<K>][] {
  return TRIPS.flatMap((trip) =>
    trip.expect
      .filter((each): each is Of<K> => each.what === what)
      .map((each): [string, GoldenTrip, Of<K>] => [trip.id, trip, each]),
  );
}

function isMetro(id: string): boolean {
  return id.startsWith('szm:');
}

function table(file: string): readonly Row[] {
  return Papa.parse<Row>(text(`data/${file}`), { header: true, skipEmptyLines: true }).data;
}

function text(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
