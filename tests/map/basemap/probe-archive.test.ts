import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pmtilesArchive } from '../../../scripts/basemap/pmtiles-archive.ts';
import { probeArchive } from '../../../src/map/basemap/probe-archive.ts';
import { protomapsArchive } from '../../setup/protomaps-archive.ts';
import type { Host } from '../../setup/serve.ts';
import { serve } from '../../setup/serve.ts';

const ROOT = new URL('../../../', import.meta.url);
const OURS = readFileSync(new URL('public/basemap.pmtiles', ROOT));
const FOLDER = mkdtempSync(join(tmpdir(), 'basemap-'));

let host: Host;
let hostWithoutRanges: Host;

beforeAll(async () => {
  const files = {
    'ours.pmtiles': OURS,
    'protomaps.pmtiles': protomapsArchive(new URL('data/', ROOT)),
    'cut-short.pmtiles': OURS.subarray(0, -1),
    'header-only.pmtiles': OURS.subarray(0, 100),
    'no-archive.pmtiles': Buffer.alloc(2000, 'x'),
    'damaged-directory.pmtiles': damaged(127, 200),
    'unknown-schema.pmtiles': unknownSchema(),
    'page.html': Buffer.from('<!doctype html><title>Not found</title>'.padEnd(400)),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(FOLDER, name), bytes);
  host = await serve(FOLDER);
  hostWithoutRanges = await serve(FOLDER, { ranges: false });
}, 60_000);

afterAll(async () => {
  await Promise.all([host.close(), hostWithoutRanges.close()]);
  rmSync(FOLDER, { recursive: true });
});

test.each([
  ['ours.pmtiles', 'ours', 14],
  ['protomaps.pmtiles', 'protomaps', 10],
])('knows the schema of %s', async (file, kind, maxZoom) => {
  const answer = await probeArchive(host.origin + file);
  expect(answer).toMatchObject({ kind, header: { maxZoom, minLon: 113.7, maxLat: 22.95 } });
});

test.each([
  ['absent.pmtiles', 'basemap-missing', 'The host answered 404.'],
  ['page.html', 'basemap-missing', 'The host sent a page instead.'],
  ['cut-short.pmtiles', 'basemap-truncated', 'The archive ends before its last tile.'],
  ['header-only.pmtiles', 'basemap-truncated', 'The archive has only 100 bytes.'],
  ['no-archive.pmtiles', 'basemap-failed', 'This is not a PMTiles archive of version 3.'],
  ['unknown-schema.pmtiles', 'basemap-failed', 'The archive’s layers follow no known schema.'],
])('says what is wrong with %s: %s', async (file, kind, detail) => {
  const address = host.origin + file;
  expect(await probeArchive(address)).toEqual({ kind, address, detail });
});

test('says that a damaged directory cannot be read', async () => {
  const address = `${host.origin}damaged-directory.pmtiles`;
  expect(await probeArchive(address)).toMatchObject({ kind: 'basemap-failed', address });
});

test('says that a host serves no ranges', async () => {
  const address = `${hostWithoutRanges.origin}ours.pmtiles`;
  expect(await probeArchive(address)).toEqual({
    kind: 'basemap-no-ranges',
    address,
    detail: 'The host does not serve ranges.',
  });
});

test('takes the start page of a host for a missing archive, with or without ranges', async () => {
  const address = `${hostWithoutRanges.origin}page.html`;
  expect(await probeArchive(address)).toMatchObject({ kind: 'basemap-missing', address });
});

test('never rejects, also when nobody answers', async () => {
  const closed = await serve(FOLDER);
  await closed.close();
  const address = `${closed.origin}ours.pmtiles`;
  expect(await probeArchive(address)).toMatchObject({ kind: 'basemap-failed', address });
});

function damaged(from: number, to: number): Buffer {
  const bytes = Buffer.from(OURS);
  bytes.fill(255, from, to);
  return bytes;
}

function unknownSchema(): Uint8Array {
  const info = { bounds: [113, 22, 115, 23], minZoom: 0, maxZoom: 0 } as const;
  const metadata = { vector_layers: [{ id: 'parcels' }] };
  return pmtilesArchive([{ z: 0, x: 0, y: 0, data: Uint8Array.of(1) }], { ...info, metadata });
}
