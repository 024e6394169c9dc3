import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { stepsOf } from '../model/journey-steps.ts';
import type { Selection } from '../model/selection.ts';
import type { Position } from '../model/units.ts';
import { inSlices } from '../slices/slices.ts';
import { paletteOf } from '../theme/palette.ts';
import type { BaseMapParts } from './base-map.ts';
import { BaseMap } from './base-map.ts';
import { PMTILES_PARTS } from './base-map-parts.ts';
import { Crosshair } from './crosshair.ts';
import { moveState } from './feature-states.ts';
import { collection } from './features/collection.ts';
import type { SourceName } from './features.ts';
import { changedSources } from './features.ts';
import { fillingSources } from './fill-sources.ts';
import type { FirstPicture } from './first-picture.ts';
import { JourneyLights } from './journey-lights.ts';
import { chosenJourney } from './journeys/chosen.ts';
import { mapLayers, unlit } from './layers.ts';
import type { MapProblem, MapView } from './map-view.ts';
import { MAP_WORDS } from './map-words.ts';
import { markImage } from './marks/mark-image.ts';
import type { Marks } from './marks/marks-ahead.ts';
import type { NetworkMap, NetworkMapOptions } from './network-map-face.ts';
import { newMap, paintScale } from './new-map.ts';
import { Pins } from './pins.ts';
import { watchPointer } from './pointer.ts';
import { restyle } from './restyle.ts';
import { sourceOf, sourcesOf } from './sources.ts';
import { Steering } from './steering.ts';

/** Styles of the element that a map stands in. */
export { default as mapStyles } from 'maplibre-gl/dist/maplibre-gl.css?inline';

/**
 * Milliseconds that a map waits for its base map, which mostly is known before MapLibre has come. One that comes later is
 * drawn under the network that stands by then.
 */
const PATIENCE = 400;

/**
 * Opens a map in an empty element.
 *
 * Without WebGL nothing is thrown: the problem is reported and the map does nothing.
 *
 * @param first what it shows until it is shown something else
 * @param parts how base maps are read
 */
export function openNetworkMap(
  container: HTMLElement,
  options: NetworkMapOptions,
  first: FirstPicture,
  parts = PMTILES_PARTS,
): NetworkMap {
  try {
    return new OpenMap(newMap(container, options.isStill ?? false), options, first, parts);
  } catch (error) {
    options.onProblem({ kind: 'no-webgl', detail: String(error) });
    container.replaceChildren();
    return NO_MAP;
  }
}

const CONTEXT_LOST: MapProblem = { kind: 'map-failed', detail: 'The WebGL context was lost.' };

const NO_MAP: NetworkMap = {
  maplibre: undefined,
  show: () => undefined,
  fitCorridor: () => undefined,
  fit: () => undefined,
  fitJourney: () => undefined,
  resize: () => undefined,
  remove: () => undefined,
};

class OpenMap implements NetworkMap {
  readonly #map: MapLibreMap;
  readonly #options: NetworkMapOptions;
  #wanted: MapView;
  #drawn: MapView | undefined;
  readonly #base: BaseMap;
  #layers: LayerSpecification[] = [];
  readonly #told = new Set<string>();
  readonly #steering: Steering;
  readonly #lights: JourneyLights;
  readonly #pins: Pins;
  readonly #crosshair: Crosshair;
  #hoveredLegs: readonly number[] | undefined;
  /** Whether something has been picked or pointed at. */
  #isLit = false;
  #isRemoved = false;
  #filling: AbortController | undefined;
  #unfilled: readonly SourceName[] = [];

  constructor(map: MapLibreMap, options: NetworkMapOptions, first: FirstPicture, parts: BaseMapParts) {
    this.#map = map;
    this.#options = options;
    this.#wanted = first.view;
    this.#base = new BaseMap(map, parts, {
      onChange: () => this.#drawn && this.#drawLayers(this.#drawn),
      onProblem: (problem) => this.#tell(problem),
    });
    map.setMissingStyleImageResolver((id) => this.#addMark(id, first.marks));
    map.once('style.load', () => this.#begin(first.view));
    map.on('error', (event) => this.#tell(this.#base.problemOf(event) ?? failed(event.error)));
    map.on('webglcontextlost', () => options.onProblem(CONTEXT_LOST));
    map.on('webglcontextrestored', () => map.once('idle', () => options.onReady()));
    this.#steering = new Steering(map);
    this.#lights = new JourneyLights(map);
    this.#pins = new Pins(map, (end, position) => options.onPoint?.(end, position));
    this.#crosshair = new Crosshair(map, (position) => this.#tellPoint(position));
    this.#steering.fitCorridor(first.view, false);
    this.#steering.follow(undefined, first.view);
    this.#drawControls(first.view);
    void this.#style(first);
  }

  get maplibre(): MapLibreMap {
    return this.#map;
  }

  show(view: MapView): void {
    this.#wanted = view;
    if (this.#drawn) this.#draw(this.#drawn, view);
  }

  fitCorridor(): void {
    this.#steering.fitCorridor(this.#wanted);
  }

  fit(selection: Selection): void {
    this.#steering.fit(selection, this.#wanted);
  }

  fitJourney(): void {
    this.#steering.fitJourney(this.#wanted);
  }

  resize(): void {
    this.#map.resize();
    this.#steering.resize(this.#wanted);
    this.#crosshair.show(this.#wanted, paletteOf(this.#wanted.theme));
  }

  remove(): void {
    this.#isRemoved = true;
    this.#filling?.abort();
    this.#pins.remove();
    this.#map.remove();
  }

  /** Gives the map its whole style at once: to add one thing after the other to an empty style takes three times as long. */
  async #style({ view, features }: FirstPicture): Promise<void> {
    this.#base.show(view.basemap);
    await Promise.race([this.#base.known(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    if (this.#isRemoved) return;
    const sources: StyleSpecification['sources'] = this.#base.firstSources();
    this.#isLit = view.selection !== undefined || view.hover !== undefined;
    this.#layers = this.#layersOf(view);
    for (const name of sourcesOf(this.#layers)) sources[name] = sourceOf(name, features.get(name)!);
    this.#map.setStyle({ version: 8, sources, layers: this.#layers }, { validate: false });
  }

  /** The style is there, with everything of the first view but what is picked in it. */
  #begin(first: MapView): void {
    const drawn = { ...first, selection: undefined, hover: undefined };
    this.#drawn = drawn;
    this.#base.styled();
    this.#draw(drawn, this.#wanted);
    this.#map.once('idle', () => this.#options.onReady());
    this.#map.once('mousemove', () => this.#light());
    watchPointer(this.#map, {
      onSelect: this.#options.onSelect,
      onHover: (selection) => this.#options.onHover?.(selection),
      onJourney: (key) => this.#options.onJourney?.(key),
      onJourneyHover: (key) => this.#lights.hover(key),
      onLeg: (leg) => this.#hoverLeg(leg),
      onPoint: (position) => this.#tellPoint(position),
      isPicking: () => this.#wanted.picking !== undefined,
    });
  }

  #draw(drawn: MapView, view: MapView): void {
    this.#drawn = view;
    if (view.selection !== undefined || view.hover !== undefined) this.#light();
    const isOther = chosenJourney(drawn) !== chosenJourney(view);
    if (isOther) this.#hoveredLegs = undefined;
    if (isOther || layersDiffer(drawn, view)) this.#drawLayers(view);
    this.#fill(view, changedSources(drawn, view));
    this.#base.show(view.basemap);
    moveState(this.#map, 'selected', drawn.selection, view.selection);
    moveState(this.#map, 'hovered', drawn.hover, view.hover);
    this.#lights.point(view, this.#hoveredLegs);
    this.#steering.follow(drawn, view);
    this.#drawControls(view);
  }

  #light(): void {
    if (this.#isLit) return;
    this.#isLit = true;
    if (this.#drawn) this.#drawLayers(this.#drawn);
  }

  #drawControls(view: MapView): void {
    const [palette, words] = [paletteOf(view.theme), MAP_WORDS[view.locale]];
    this.#pins.show(view.ends, palette, words);
    this.#crosshair.show(view, palette);
    const title = view.picking === undefined ? words.title : words.picking[view.picking];
    this.#map.getCanvas().setAttribute('aria-label', title);
    paintScale(this.#map.getContainer(), palette);
  }

  #hoverLeg(leg: number | undefined): void {
    const { chosen, journeys } = this.#drawn ?? {};
    const journey = chosenJourney({ journeys, chosen });
    const legs =
      leg === undefined ? undefined : stepsOf(journey?.legs ?? []).find((step) => step.includes(leg));
    this.#hoveredLegs = legs;
    if (this.#drawn) this.#lights.point(this.#drawn, legs);
    const pointed = chosen !== undefined && legs ? { key: chosen, leg: legs[0]!, legs } : undefined;
    this.#options.onLeg?.(pointed);
  }

  #tellPoint(position: Position): void {
    const end = this.#wanted.picking;
    if (end !== undefined) this.#options.onPoint?.(end, position);
  }

  #layersOf(view: MapView): LayerSpecification[] {
    const layers = mapLayers(view, this.#base.layers(paletteOf(view.theme), view.locale));
    return this.#isLit ? layers : unlit(layers);
  }

  #drawLayers(view: MapView): void {
    const layers = this.#layersOf(view);
    for (const name of sourcesOf(layers)) {
      // Empty: a view that draws from another source than the one before also changes what is in it.
      if (!this.#map.getSource(name)) this.#map.addSource(name, sourceOf(name, collection([])));
    }
    restyle(this.#map, this.#layers, layers);
    this.#layers = layers;
  }

  /** Slices of an older view are given up; their sources are filled again with the newer one. */
  #fill(view: MapView, changed: readonly SourceName[]): void {
    if (changed.length === 0) return;
    this.#filling?.abort();
    const names = [...new Set([...this.#unfilled, ...changed])];
    this.#unfilled = names;
    const filling = new AbortController();
    this.#filling = filling;
    inSlices(fillingSources(this.#map, view, names), filling.signal).then(
      () => {
        this.#unfilled = [];
      },
      (error: unknown) => {
        if (!filling.signal.aborted) this.#tell(failed(error));
      },
    );
  }

  #tell(problem: MapProblem): void {
    const key = JSON.stringify(problem);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#options.onProblem(problem);
  }

  #addMark(id: string, marks: Marks): void {
    const mark = marks.get(id) ?? markImage(id);
    if (mark && !this.#map.hasImage(id)) this.#map.addImage(id, mark.image, mark.options);
  }
}

/** Whether other layers are wanted, whatever the chosen journey is. */
function layersDiffer(one: MapView, other: MapView): boolean {
  const hasJourneys = ({ journeys = [] }: MapView) => journeys.length > 0;
  return one.locale !== other.locale || one.theme !== other.theme || hasJourneys(one) !== hasJourneys(other);
}

function failed(error: unknown): MapProblem {
  return { kind: 'map-failed', detail: String(error) };
}
