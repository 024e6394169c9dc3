import type { BaseMapParts } from './base-map.ts';
import { BASEMAP_SOURCE, basemapSource } from './basemap/basemap-source.ts';
import { basemapStyle } from './basemap/basemap-style.ts';
import { probed } from './basemap/early-probe.ts';

/** PMTiles archives in our own schema or in that of Protomaps. */
export const PMTILES_PARTS: BaseMapParts = {
  source: BASEMAP_SOURCE,
  probe: probed,
  sourceOf: basemapSource,
  style: basemapStyle,
};
