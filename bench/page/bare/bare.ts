import type { LngLatBoundsLike } from 'maplibre-gl';
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import { BASEMAP_SOURCE } from '../../../src/map/basemap/basemap-source.ts';
import { ownLayers } from '../../../src/map/basemap/own-layers.ts';
import { CORRIDOR } from '../../../src/map/camera.ts';
import { paletteOf } from '../../../src/theme/palette.ts';

/** Where the watcher looks for the map of this page. */
declare global {
  var bareMap: MapLibreMap | undefined;
}

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);
globalThis.bareMap = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {
      [BASEMAP_SOURCE]: {
        type: 'vector',
        url: `pmtiles://${new URL('basemap.pmtiles', document.baseURI).href}`,
      },
    },
    layers: ownLayers(paletteOf('light'), 'en'),
  },
  bounds: [...CORRIDOR] as unknown as LngLatBoundsLike,
  attributionControl: false,
  validateStyle: false,
});
