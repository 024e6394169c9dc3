import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { TRACKS } from '../../src/schematic/layout.ts';
import { distance } from '../../src/schematic/point.ts';
import { readTracks } from '../../src/schematic/read-layout.ts';
import { readGates, readLabelSides, readWalks } from '../../src/schematic/read-marks.ts';
import { NETWORK, sceneOn } from './real-scene.ts';

const TRACKS_READ = readTracks(TRACKS);
const ON_IT = new Set(TRACKS_READ.flatMap(({ points }) => points.flatMap(({ station }) => station ?? [])));

test('every station of a corridor line that is open is on it', () => {
  const corridor = sceneOn('2026-11-25').stations.filter(({ calls }) =>
    calls.some(({ line, standing }) => isCorridor(line) && standing.stage === 'open'),
  );
  expect(corridor.length).toBeGreaterThan(60);
  expect(corridor.map(({ station }) => station.id).filter((id) => !ON_IT.has(id))).toEqual([]);
});

test('every corridor station has a label', () => {
  const sides = readLabelSides();
  const open = sceneOn('2026-11-25').stations.filter(({ calls }) =>
    calls.some(({ line, standing }) => line.role === 'corridor' && standing.stage === 'open'),
  );
  // Named by what stands beside them: one place with two names in two systems.
  const beside = ['hsr:shenzhen-north', 'hsr:futian', 'hsr:hong-kong-west-kowloon'];
  expect(open.map(({ station }) => station.id).filter((id) => !sides.has(id))).toEqual(beside);
});

test('every crossing has a gate', () => {
  const gates = readGates().map(({ crossing }) => crossing);
  expect(gates.sort()).toEqual(NETWORK.crossings.map(({ id }) => id).sort());
});

test('planned lines of the corridor are on it', () => {
  const lines = new Set(TRACKS_READ.map(({ line }) => line));
  expect(['szm-l21', 'szm-l23', 'szm-l31', 'szhk-east'].filter((id) => !lines.has(id))).toEqual([]);
});

/** Of the Eastern Express only the ends are known: no record states its route. */
const ROUTED = TRACKS_READ.filter(({ line }) => line !== 'szhk-east');

test.each(ROUTED)('$line runs through its stations in the order of a route', ({ line, points }) => {
  const routes = NETWORK.routes.filter((route) => route.line === line);
  const neighbours = new Set(
    routes.flatMap(({ calls }) =>
      calls.slice(1).map(({ station }, index) => pair(calls[index]!.station, station)),
    ),
  );
  const stations = points.flatMap(({ station }) => station ?? []);
  const strange = stations.slice(1).filter((id, index) => !neighbours.has(pair(stations[index]!, id)));
  expect(strange).toEqual([]);
});

test.each(TRACKS_READ)('$line runs in eight directions only', ({ points }) => {
  const odd = points.slice(1).filter(({ at }, index) => {
    const [dx, dy] = [Math.abs(at[0] - points[index]!.at[0]), Math.abs(at[1] - points[index]!.at[1])];
    return Math.min(dx, dy, Math.abs(dx - dy)) > 1.5;
  });
  expect(odd).toEqual([]);
});

test.each(TRACKS_READ)('$line gives each station room', ({ points }) => {
  const stops = points.filter(({ station }) => station !== undefined);
  const tight = stops.slice(1).filter(({ at }, index) => distance(at, stops[index]!.at) < 4);
  expect(tight).toEqual([]);
});

test('names only what the network has', () => {
  const known = new Set(NETWORK.stations.map(({ id }) => id));
  const named = [
    ...ON_IT,
    ...readLabelSides().keys(),
    ...readWalks().flat(),
    ...readGates().flatMap((gate) => gate.stations),
  ];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  const lines = new Set(NETWORK.lines.map(({ id }) => id));
  expect(TRACKS.filter(({ line }) => !lines.has(line))).toEqual([]);
});

test('the data weighs less than 6 kB compressed', () => {
  const text = readFileSync(new URL('../../src/schematic/layout.ts', import.meta.url));
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(6_144);
});

function isCorridor({ id, role }: { id: string; role: string }): boolean {
  return role === 'corridor' || id === 'mtr-EAL';
}

function pair(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
