import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import { fonts } from '../layers/text.ts';
import { BASEMAP_SOURCE } from './basemap-source.ts';

/**
 * Layers of our own schema: `sea`, `land`, `subdistricts`, `districts`, `boundary` without properties, `edge`
 * with `fade` (0 to 1, how far gone the map is towards its edge), and `labels` with `kind` (city, district, subdistrict, water), `min_zoom` and a name in each language.
 */
export function ownLayers(palette: Palette, locale: Locale): LayerSpecification[] {
  return [
    fill('sea', palette.sea),
    fill('land', palette.land),
    edge(palette),
    outline('subdistricts', palette.subdistrict, 10.5, 0.8),
    outline('districts', palette.district, 8, 1),
    boundary(palette),
    waterNames(palette, locale),
    names(palette, locale),
  ];
}

function fill(layer: string, colour: string): FillLayerSpecification {
  return {
    id: `base-${layer}`,
    type: 'fill',
    source: BASEMAP_SOURCE,
    'source-layer': layer,
    paint: { 'fill-color': colour },
  };
}

/** Fades into the ground: the map ends, the land and the sea do not. */
function edge(palette: Palette): FillLayerSpecification {
  return {
    ...fill('edge', palette.ground),
    paint: { 'fill-color': palette.ground, 'fill-opacity': ['get', 'fade'], 'fill-antialias': false },
  };
}

/** @param from zoom at which the outline appears */
function outline(layer: string, colour: string, from: number, width: number): LineLayerSpecification {
  return {
    id: `base-${layer}`,
    type: 'line',
    source: BASEMAP_SOURCE,
    'source-layer': layer,
    minzoom: from,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], Math.floor(from), width * 0.6, 14, width * 1.6],
    },
  };
}

/** Long dash and dot: unlike the pattern of any stage of a line. */
function boundary(palette: Palette): LineLayerSpecification {
  return {
    id: 'base-boundary',
    type: 'line',
    source: BASEMAP_SOURCE,
    'source-layer': 'boundary',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.boundary,
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.8, 14, 1.8],
      'line-dasharray': [6, 2, 1, 2],
    },
  };
}

function waterNames(palette: Palette, locale: Locale): SymbolLayerSpecification {
  return {
    ...labels('base-water-labels', ['==', ['get', 'kind'], 'water']),
    layout: {
      'text-field': nameIn(locale),
      'text-font': fonts(locale, 'Regular'),
      'text-size': ['interpolate', ['linear'], ['zoom'], 9, 10, 14, 13],
      'text-letter-spacing': 0.12,
      'text-max-width': 7,
      'text-padding': 6,
    },
    paint: { 'text-color': palette.baseLabel, 'text-halo-color': palette.sea, 'text-halo-width': 1 },
  };
}

/** Higher ranks are placed first and so win the room. */
const RANK: ExpressionSpecification = ['match', ['get', 'kind'], 'city', 0, 'district', 1, 2];

function names(palette: Palette, locale: Locale): SymbolLayerSpecification {
  const size = (city: number, district: number, other: number): ExpressionSpecification => [
    'match',
    ['get', 'kind'],
    'city',
    city,
    'district',
    district,
    other,
  ];
  return {
    ...labels('base-labels', ['!=', ['get', 'kind'], 'water']),
    layout: {
      'text-field': nameIn(locale),
      'text-font': fonts(locale, 'Medium'),
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, size(14, 11, 10), 14, size(22, 16, 13)],
      'text-letter-spacing': ['match', ['get', 'kind'], 'city', 0.12, 0.06],
      'text-max-width': 8,
      'text-padding': 8,
      'symbol-sort-key': RANK,
    },
    paint: {
      'text-color': palette.baseLabel,
      'text-halo-color': palette.baseLabelHalo,
      'text-halo-width': 1.2,
    },
  };
}

function labels(
  id: string,
  kinds: ExpressionSpecification,
): Pick<SymbolLayerSpecification, 'id' | 'type' | 'source' | 'source-layer' | 'filter'> {
  return {
    id,
    type: 'symbol',
    source: BASEMAP_SOURCE,
    'source-layer': 'labels',
    filter: ['all', kinds, ['<=', ['get', 'min_zoom'], ['zoom']]],
  };
}

/** The name in the reader's language, else the one that most readers can make out. */
function nameIn(locale: Locale): ExpressionSpecification {
  return ['coalesce', ['get', locale], ['get', 'en'], ['get', 'zh-Hans']];
}
