import { afterEach, expect, test, vi } from 'vitest';
import { probed, probeEarly } from '../../../src/map/basemap/early-probe.ts';
import { probeArchive } from '../../../src/map/basemap/probe-archive.ts';

vi.mock('../../../src/map/basemap/probe-archive.ts', () => ({
  probeArchive: vi.fn(async (address: string) => ({ kind: 'basemap-missing', address })),
}));

const ADDRESS = 'https://example.org/basemap.pmtiles';

afterEach(() => vi.clearAllMocks());

test('what was probed early is not probed again, but once more later', async () => {
  probeEarly(ADDRESS);
  probeEarly(ADDRESS);
  expect(await probed(ADDRESS)).toEqual({ kind: 'basemap-missing', address: ADDRESS });
  expect(probeArchive).toHaveBeenCalledOnce();
  await probed(ADDRESS);
  expect(probeArchive).toHaveBeenCalledTimes(2);
});

test('an address that nobody probed early is probed', async () => {
  await probed('https://example.org/other.pmtiles');
  expect(probeArchive).toHaveBeenCalledExactlyOnceWith('https://example.org/other.pmtiles');
});
