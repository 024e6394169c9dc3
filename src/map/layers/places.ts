import type { LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import { ring } from './state.ts';
import { fonts, name } from './text.ts';

/** Zoom from which places are worth their room. */
const FROM = 11.5;
/** Zoom from which marks of places may touch other marks; before it they yield. */
const CROWDED = 14;

/** Marks of places: a small diamond, with a light under the picked one. */
export function placeLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'places-highlight',
      type: 'circle',
      source: 'places',
      minzoom: 8,
      paint: {
        'circle-radius': 10,
        ...ring(palette),
      },
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      minzoom: FROM,
      layout: {
        'icon-image': `${palette.theme}:place:`,
        'icon-size': ['interpolate', ['linear'], ['zoom'], FROM, 0.7, 15, 1.1],
        'icon-allow-overlap': ['step', ['zoom'], false, CROWDED, true],
        'icon-padding': 0,
      },
    },
  ];
}

/** Names of places: they yield to every other name of ours. */
export function placeLabelLayers(palette: Palette, locale: Locale): LayerSpecification[] {
  return [
    {
      id: 'places-labels',
      type: 'symbol',
      source: 'places',
      minzoom: 12.5,
      layout: {
        'text-field': name(locale),
        'text-font': fonts(locale, 'Regular'),
        'text-size': 11,
        'text-max-width': 9,
        'text-justify': 'auto',
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.7,
      },
      paint: {
        'text-color': palette.place,
        'text-halo-color': palette.labelHalo,
        'text-halo-width': 1.4,
      },
    },
  ];
}
