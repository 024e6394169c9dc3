import type { BaseMapKind, BaseMapStyle } from '../base-map.ts';
import { ownLayers } from './own-layers.ts';

/**
 * Gives the layers of a base map in a palette and language, bottom first: fills, then lines, then names. The code for
 * archives of Protomaps is fetched with the first of them.
 *
 * All draw from `BASEMAP_SOURCE`; their ids begin with `base-`. There is no background layer.
 *
 * @throws {TypeError} when that code cannot be fetched
 */
export async function basemapStyle(kind: BaseMapKind): Promise<BaseMapStyle> {
  if (kind === 'ours') return ownLayers;
  const { protomapsLayers } = await import('./protomaps-layers.ts');
  return protomapsLayers;
}
