import type { Flavor } from '@protomaps/basemaps';
import { layers, namedFlavor } from '@protomaps/basemaps';
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import { fonts } from '../layers/text.ts';
import { BASEMAP_SOURCE } from './basemap-source.ts';

/**
 * What is kept of the Protomaps style, bottom first. Its roads, buildings, land use and points of interest
 * would compete with the lines; its shields and icons need a sprite, which we do not load.
 */
const KEPT = [
  'earth',
  'water',
  'water_river',
  'boundaries_country',
  'boundaries',
  'water_label_ocean',
  'earth_label_islands',
  'places_subplace',
  'places_locality',
];

/** From this level of administration on, outlines are those of districts (OpenStreetMap's `admin_level`). */
const DISTRICT_LEVEL = 5;

/** Layers of the Protomaps basemap schema, in our palette and with local fonts. */
export function protomapsLayers(palette: Palette, locale: Locale): LayerSpecification[] {
  const all = layers(BASEMAP_SOURCE, flavorOf(palette), { lang: locale }) as LayerSpecification[];
  const byId = new Map(all.map((layer) => [layer.id, layer]));
  return KEPT.flatMap((id) => {
    const layer = byId.get(id);
    return layer === undefined ? [] : [quiet(layer, palette, locale)];
  });
}

function flavorOf(palette: Palette): Flavor {
  const { land, sea, baseLabel, baseLabelHalo } = palette;
  return {
    ...namedFlavor(palette.theme),
    background: palette.ground,
    earth: land,
    water: sea,
    boundaries: palette.boundary,
    ocean_label: baseLabel,
    subplace_label: baseLabel,
    subplace_label_halo: baseLabelHalo,
    city_label: baseLabel,
    city_label_halo: baseLabelHalo,
  };
}

function quiet(layer: LayerSpecification, palette: Palette, locale: Locale): LayerSpecification {
  const named = { ...layer, id: `base-${layer.id}` };
  if (named.type === 'symbol') return withOwnText(named, palette, locale);
  if (named.type === 'line' && layer.id === 'boundaries') {
    return {
      ...named,
      paint: {
        ...named.paint,
        'line-color': [
          'case',
          ['<', ['get', 'kind_detail'], DISTRICT_LEVEL],
          palette.boundary,
          palette.district,
        ],
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.8, 14, 1.6],
      },
    };
  }
  return named;
}

/** Its fonts are those of a glyph server, and its names come in two scripts at once. */
function withOwnText(
  layer: SymbolLayerSpecification,
  palette: Palette,
  locale: Locale,
): SymbolLayerSpecification {
  const kept = Object.entries(layer.layout ?? {}).filter(([name]) => !name.startsWith('icon-'));
  const halo = layer.id === 'base-water_label_ocean' ? palette.sea : palette.baseLabelHalo;
  return {
    ...layer,
    layout: {
      ...Object.fromEntries(kept),
      'text-field': nameIn(locale),
      'text-transform': 'none',
      'text-font': fonts(locale, 'Regular'),
    },
    paint: { ...layer.paint, 'text-halo-color': halo },
  };
}

/** A local name in another script is better than none. */
function nameIn(locale: Locale): ExpressionSpecification {
  const chinese: ExpressionSpecification[] = [
    ['get', 'name:zh'],
    ['get', 'name:zh-Hant'],
    ['get', 'name:zh-Hans'],
  ];
  return ['coalesce', ['get', `name:${locale}`], ...(locale === 'en' ? [] : chinese), ['get', 'name']];
}
