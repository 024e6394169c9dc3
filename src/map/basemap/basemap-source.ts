import type { VectorSourceSpecification } from 'maplibre-gl';
import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { readArchive } from './read-archives.ts';

/** Id of the base map's source in every style. */
export const BASEMAP_SOURCE = 'basemap';

/** Shared by all maps of a page, for MapLibre's protocols are global. */
let protocol: Protocol | undefined;

/**
 * The source that reads tiles from a PMTiles archive by range requests.
 *
 * The first call registers the `pmtiles` protocol, for all maps of the page.
 */
export function basemapSource(address: string): VectorSourceSpecification {
  if (protocol === undefined) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  const archive = readArchive(address);
  if (archive !== undefined) protocol.add(archive);
  return { type: 'vector', url: `pmtiles://${address}` };
}
