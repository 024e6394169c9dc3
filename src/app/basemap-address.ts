/** Of the base map: the host's own, relative to its page, or ours. */
export function basemapAddress(basemap: string, assets: URL): string {
  return basemap === '' ? new URL('basemap.pmtiles', assets).href : new URL(basemap, document.baseURI).href;
}
