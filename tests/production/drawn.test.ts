import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Visit } from '../setup/browse.ts';
import { idle, openBrowser, rendered, visit } from '../setup/browse.ts';
import type { Placed } from '../setup/cameras.ts';
import { shots } from '../setup/cameras.ts';
import type { DataFeature } from '../setup/data-files.ts';
import { dataFeatures, dataRecords, middleOf, pointOf } from '../setup/data-files.ts';

const STATIONS = ['stations', 'interchanges'];
/** Large, so that few pictures show everything. */
const WINDOW = { width: 1800, height: 1800 };
const NEVER_BUILT = ['szm-l21-p1', 'szm-l18-p1', 'hk-nole-2021'];

let browser: Browser;
let open: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  open = await visit(browser, `${inject('site')}?locale=en&view=network`, { viewport: WINDOW });
  await idle(open.page);
});

afterAll(() => browser.close());

test('every line with a known shape is drawn, but those that were dropped', async () => {
  const sections = dataFeatures('sections.geojson');
  const middles = sections.map((section) => ({ id: lineOf(section), at: middleOf(section) }));
  const missing = await missingFrom(middles, 10, ['sections'], 'line');
  expect(missing).toEqual(NEVER_BUILT.filter((id) => middles.some((middle) => middle.id === id)));
});

test('the high-speed lines are drawn from Guangming and Huiyang to West Kowloon, with each station', async () => {
  const ids = ['shenzhen-pingshan', 'shenzhen-north', 'futian', 'hong-kong-west-kowloon'];
  const neighbours = dataFeatures('stations.geojson').filter(({ id }) => id.startsWith('hsr:'));
  for (const id of ids) expect(neighbours.map((station) => station.id)).toContain(`hsr:${id}`);
  expect(await missingFrom(placed(neighbours), 14, STATIONS, 'id')).toEqual([]);
});

test.each([
  ['szm-14', 18],
  ['szm-16', 32],
])('every station of %s is drawn: %i', async (line, count) => {
  const calls = new Set(callsOf(line));
  expect(calls.size).toBe(count);
  const stations = dataFeatures('stations.geojson').filter(({ id }) => calls.has(id));
  expect(await missingFrom(placed(stations), 14, STATIONS, 'id')).toEqual([]);
});

test('all nine crossings are drawn', async () => {
  const sides = dataFeatures('crossings.geojson').map((side) => ({
    id: String(side.properties.crossing),
    at: pointOf(side),
  }));
  expect(new Set(sides.map(({ id }) => id)).size).toBe(9);
  expect(await missingFrom(sides, 13, ['crossings'], 'id')).toEqual([]);
});

test('every road with a known shape is drawn', async () => {
  const roads = dataFeatures('roads.geojson').filter(({ geometry }) => geometry !== null);
  const middles = roads.map((road) => ({ id: road.id, at: middleOf(road) }));
  expect(await missingFrom(middles, 12, ['roads'], 'id')).toEqual([]);
});

test('every place with a known position is drawn', async () => {
  const places = dataFeatures('places.geojson').filter(({ geometry }) => geometry !== null);
  expect(places.length).toBeGreaterThan(290);
  expect(await missingFrom(placed(places), 14, ['places'], 'id')).toEqual([]);
});

/** Ids that no camera found in the picture where their data says they are. */
async function missingFrom(
  things: readonly Placed[],
  zoom: number,
  layers: readonly string[],
  property: string,
): Promise<string[]> {
  const missing = new Set<string>();
  for (const { camera, ids } of shots(things, zoom, WINDOW)) {
    const found = new Set(await rendered(open.page, camera, layers, property));
    for (const id of ids) if (!found.has(id)) missing.add(id);
  }
  return [...missing];
}

function callsOf(line: string): string[] {
  const routes = dataRecords<{ line: string; calls: { station: string }[] }>('routes.json');
  return routes
    .filter((route) => route.line === line)
    .flatMap(({ calls }) => calls.map(({ station }) => station));
}

function placed(features: readonly DataFeature[]): Placed[] {
  return features
    .filter(({ geometry }) => geometry !== null)
    .map((each) => ({ id: each.id, at: pointOf(each) }));
}

function lineOf({ properties }: DataFeature): string {
  return String(properties.line);
}
