import { BASE_FIELDS, BASE_REGION, baseLayers } from './base-layers.ts';
import { cutTiles } from './cut-tiles.ts';
import { pmtilesArchive } from './pmtiles-archive.ts';

/** Most bytes the base map may take. */
export const BASE_BUDGET = 1_572_864;

/** The base map of a data folder, as the bytes of a PMTiles archive. */
export function baseArchive(data: URL): Uint8Array {
  return pmtilesArchive(cutTiles(baseLayers(data), BASE_REGION), {
    ...BASE_REGION,
    metadata: {
      name: 'Pingshan–Hong Kong base map',
      description: 'Land, sea, the boundary, districts and place names',
      type: 'baselayer',
      format: 'pbf',
      attribution: '© OpenStreetMap contributors (ODbL); Hong Kong SAR Government; GSHHG',
      vector_layers: Object.entries(BASE_FIELDS).map(([id, fields]) => ({
        id,
        fields,
        minzoom: BASE_REGION.minZoom,
        maxzoom: BASE_REGION.maxZoom,
      })),
    },
  });
}
