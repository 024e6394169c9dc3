import type { LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import type { BaseMapKind } from '../base-map.ts';
import { ownLayers } from './own-layers.ts';
import { protomapsLayers } from './protomaps-layers.ts';

/**
 * Layers of a base map in a palette and language, bottom first: fills, then lines, then names.
 *
 * All draw from `BASEMAP_SOURCE`; their ids begin with `base-`. There is no background layer.
 */
export function basemapStyle(kind: BaseMapKind, palette: Palette, locale: Locale): LayerSpecification[] {
  return kind === 'ours' ? ownLayers(palette, locale) : protomapsLayers(palette, locale);
}
