import { expect, test } from 'vitest';
import type { ArchiveInfo, Tile } from '../../../scripts/basemap/pmtiles-archive.ts';
import { pmtilesArchive } from '../../../scripts/basemap/pmtiles-archive.ts';
import { openArchive } from '../../setup/read-archive.ts';

const INFO: ArchiveInfo = {
  bounds: [113.7, 22.1, 114.75, 22.95],
  minZoom: 0,
  maxZoom: 2,
  metadata: { name: 'test' },
};
const SEA = Uint8Array.of(1, 2, 3);
const LAND = Uint8Array.of(4, 5, 6, 7);
const TILES: Tile[] = [
  { z: 2, x: 1, y: 1, data: LAND },
  { z: 0, x: 0, y: 0, data: LAND },
  { z: 1, x: 0, y: 0, data: SEA },
  { z: 1, x: 0, y: 1, data: SEA },
  { z: 1, x: 1, y: 1, data: SEA },
];

test('a reader finds every tile, and none that was not given', async () => {
  const archive = openArchive(pmtilesArchive(TILES, INFO));
  for (const { z, x, y, data } of TILES) {
    const found = await archive.getZxy(z, x, y);
    expect(new Uint8Array(found!.data), `${z}/${x}/${y}`).toEqual(data);
  }
  expect(await archive.getZxy(1, 1, 0)).toBeUndefined();
  expect(await archive.getMetadata()).toEqual({ name: 'test' });
});

test('keeps equal tiles once, and equal neighbours as one entry', async () => {
  const header = await openArchive(pmtilesArchive(TILES, INFO)).getHeader();
  expect(header).toMatchObject({ numAddressedTiles: 5, numTileEntries: 3, numTileContents: 2 });
});

test('does not depend on the order of tiles, and notes no time', () => {
  const bytes = pmtilesArchive(TILES, INFO);
  expect(pmtilesArchive([...TILES].reverse(), INFO)).toEqual(bytes);
  expect([...bytes.subarray(127 + 4, 127 + 8)]).toEqual([0, 0, 0, 0]);
});

test('refuses a directory that does not fit beside the header', () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % 16_384;
  };
  const scattered = Array.from(
    { length: 8000 },
    (_, index): Tile => ({ z: 14, x: random(), y: random(), data: Uint8Array.of(index & 255, index >> 8) }),
  );
  expect(() => pmtilesArchive(scattered, INFO)).toThrow(RangeError);
});
