import { afterEach, expect, test, vi } from 'vitest';
import { fetchTilesEarly, probed, probeEarly } from '../../../src/map/basemap/early-probe.ts';
import { probeArchive } from '../../../src/map/basemap/probe-archive.ts';
import { keepArchive } from '../../../src/map/basemap/read-archives.ts';

vi.mock('../../../src/map/basemap/probe-archive.ts', () => ({
  probeArchive: vi.fn(async (address: string) => ({ kind: 'basemap-missing', address })),
}));

const ADDRESS = 'https://example.org/basemap.pmtiles';

afterEach(() => vi.clearAllMocks());

test('what was probed early is not probed again, but once more later', async () => {
  void probeEarly(ADDRESS);
  void probeEarly(ADDRESS);
  expect(await probed(ADDRESS)).toEqual({ kind: 'basemap-missing', address: ADDRESS });
  expect(probeArchive).toHaveBeenCalledOnce();
  await probed(ADDRESS);
  expect(probeArchive).toHaveBeenCalledTimes(2);
});

test('an address that nobody probed early is probed', async () => {
  await probed('https://example.org/other.pmtiles');
  expect(probeArchive).toHaveBeenCalledExactlyOnceWith('https://example.org/other.pmtiles');
});

test('tiles are fetched early of an archive that can be drawn, and of no other', async () => {
  const fetchAhead = vi.fn();
  keepArchive({ source: { getKey: () => 'whole' }, fetchAhead } as never);
  const header = { minLon: 1, minLat: 2, maxLon: 3, maxLat: 4, maxZoom: 5 };
  vi.mocked(probeArchive).mockResolvedValueOnce({ kind: 'ours', header } as never);
  const tiles = vi.fn(() => [[5, 6, 7] as const]);
  await fetchTilesEarly('whole', tiles);
  expect(tiles).toHaveBeenCalledExactlyOnceWith({ bounds: [1, 2, 3, 4], deepest: 5 });
  expect(fetchAhead).toHaveBeenCalledExactlyOnceWith([[5, 6, 7]]);
  await fetchTilesEarly(ADDRESS, tiles);
  expect(tiles).toHaveBeenCalledOnce();
});
