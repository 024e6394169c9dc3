import { beforeEach, expect, test, vi } from 'vitest';

const addProtocol = vi.hoisted(() => vi.fn());
vi.mock('maplibre-gl', () => ({ addProtocol }));

beforeEach(() => {
  vi.resetModules();
  addProtocol.mockClear();
});

test('reads an archive by the pmtiles protocol', async () => {
  const { basemapSource } = await import('../../../src/map/basemap/basemap-source.ts');
  expect(basemapSource('https://tiles.example/a.pmtiles')).toEqual({
    type: 'vector',
    url: 'pmtiles://https://tiles.example/a.pmtiles',
  });
});

test('registers the protocol once for all maps, and not before one is opened', async () => {
  const { basemapSource } = await import('../../../src/map/basemap/basemap-source.ts');
  expect(addProtocol).not.toHaveBeenCalled();
  basemapSource('a.pmtiles');
  basemapSource('b.pmtiles');
  expect(addProtocol).toHaveBeenCalledExactlyOnceWith('pmtiles', expect.any(Function));
});
