import { PMTiles } from 'pmtiles';
import { afterEach, expect, test, vi } from 'vitest';
import { EarlyArchive } from '../../../src/map/basemap/early-archive.ts';

const TILE = { data: new ArrayBuffer(3) };

afterEach(() => vi.restoreAllMocks());

test('gives a tile that was fetched ahead once, and reads it anew after', async () => {
  const read = vi.spyOn(PMTiles.prototype, 'getZxy').mockResolvedValue(TILE);
  const archive = new EarlyArchive('a.pmtiles');
  archive.fetchAhead([[8, 1, 2]]);
  expect(read).toHaveBeenCalledExactlyOnceWith(8, 1, 2);
  expect(await archive.getZxy(8, 1, 2)).toBe(TILE);
  expect(read).toHaveBeenCalledOnce();
  const { signal } = new AbortController();
  expect(await archive.getZxy(8, 1, 2, signal)).toBe(TILE);
  expect(read).toHaveBeenLastCalledWith(8, 1, 2, signal);
  expect(read).toHaveBeenCalledTimes(2);
});

test('reads a tile again that did not come ahead', async () => {
  const read = vi.spyOn(PMTiles.prototype, 'getZxy').mockRejectedValueOnce(new TypeError('lost'));
  read.mockResolvedValueOnce(TILE);
  const archive = new EarlyArchive('a.pmtiles');
  archive.fetchAhead([[8, 1, 2]]);
  expect(await archive.getZxy(8, 1, 2)).toBe(TILE);
  expect(read).toHaveBeenCalledTimes(2);
});
