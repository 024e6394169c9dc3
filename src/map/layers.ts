import type { LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../model/names.ts';
import type { Palette } from '../theme/palette.ts';
import { paletteOf } from '../theme/palette.ts';
import { chosenJourney, emphasisOf } from './journeys/chosen.ts';
import { alike } from './layers/alike.ts';
import { crossingLabelLayers, crossingLayers } from './layers/crossings.ts';
import type { Emphasis } from './layers/fade.ts';
import { faded } from './layers/fade.ts';
import { journeyLayers } from './layers/journeys.ts';
import { legLabelLayers, legLayers } from './layers/legs.ts';
import { placeLabelLayers, placeLayers } from './layers/places.ts';
import { roadLabelLayers, roadLayers } from './layers/roads.ts';
import type { LineWords } from './layers/section-labels.ts';
import { sectionLabelLayers } from './layers/section-labels.ts';
import { sectionLayers } from './layers/sections.ts';
import { stationLabelLayers, stationLayers } from './layers/stations.ts';
import { stopLabelLayers, stopLayers } from './layers/stops.ts';
import { uncertaintyLayers } from './layers/uncertainty.ts';
import type { MapView } from './map-view.ts';
import { MAP_WORDS } from './map-words.ts';

/**
 * The bands and discs of what is known only roughly. They lie on the land, below all lines and names.
 *
 * @param emphasis what the chosen journey marks; the bands fade then
 */
export function bandLayers(palette: Palette, emphasis?: Emphasis): LayerSpecification[] {
  const bands = uncertaintyLayers(palette);
  return emphasis ? faded(bands, emphasis) : bands;
}

/**
 * Every other layer of the network, bottom first. The higher a symbol layer, the sooner its symbols get room:
 * so marks stand above names, and names above the names of what matters less. The chosen journey stands above
 * all but the gates.
 *
 * @param emphasis what the chosen journey marks; all else fades then
 */
export function networkLayers(
  palette: Palette,
  locale: Locale,
  words: LineWords,
  emphasis?: Emphasis,
): LayerSpecification[] {
  const beside = (layers: LayerSpecification[]) => (emphasis ? faded(layers, emphasis) : layers);
  return [
    ...beside([...roadLayers(palette), ...sectionLayers(palette)]),
    ...journeyLayers(palette),
    ...beside([
      ...placeLabelLayers(palette, locale),
      ...placeLayers(palette),
      ...roadLabelLayers(palette, locale),
      ...stationLabelLayers(palette, locale),
      ...sectionLabelLayers(palette, locale, words),
      ...crossingLabelLayers(palette, locale),
      ...stationLayers(palette),
    ]),
    ...legLayers(palette),
    ...stopLayers(palette),
    ...legLabelLayers(palette, locale),
    ...stopLabelLayers(palette, locale),
    ...beside(crossingLayers(palette)),
  ];
}

/**
 * All layers of a map, bottom first: the ground, the fills of the base map, the bands of the network on them, the lines and
 * names of the base map, the network. Layers of journeys only where there are any.
 *
 * @param base of the base map, fills first
 */
export function mapLayers(
  { theme, locale, journeys, chosen }: Pick<MapView, 'theme' | 'locale' | 'journeys' | 'chosen'>,
  base: readonly LayerSpecification[],
): LayerSpecification[] {
  const palette = paletteOf(theme);
  const journey = chosenJourney({ journeys, chosen });
  const emphasis = journey && emphasisOf(journey);
  const ground: LayerSpecification = {
    id: 'ground',
    type: 'background',
    paint: { 'background-color': palette.ground },
  };
  const lines = base.findIndex(({ type }) => type !== 'fill');
  const fills = lines < 0 ? base.length : lines;
  const all = [
    ground,
    ...base.slice(0, fills),
    ...bandLayers(palette, emphasis),
    ...base.slice(fills),
    ...networkLayers(palette, locale, MAP_WORDS[locale], emphasis),
  ];
  const empty = new Set(journey ? [] : ['legs', 'stops', ...(journeys?.length ? [] : ['journeys'])]);
  return alike(all.filter((layer) => !('source' in layer && empty.has(layer.source as string))));
}

/** Layers that show nothing but what is picked, and what the pointer is over. */
const LIGHTS = /-highlight$|^sections-glow$/;

/**
 * The layers without those that light up what is picked or pointed at: until something is, they would be sorted, sent
 * to the graphics card and drawn for nothing.
 */
export function unlit(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.filter(({ id }) => !LIGHTS.test(id));
}
