import type { LayerSpecification } from 'maplibre-gl';
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { stepsOf } from '../model/journey-steps.ts';
import type { Selection } from '../model/selection.ts';
import type { Position } from '../model/units.ts';
import { inSlices } from '../slices/slices.ts';
import type { Palette } from '../theme/palette.ts';
import { paletteOf } from '../theme/palette.ts';
import type { BaseMapParts } from './base-map.ts';
import { BaseMap } from './base-map.ts';
import { PMTILES_PARTS } from './base-map-parts.ts';
import { CORRIDOR, REGION } from './camera.ts';
import { Crosshair } from './crosshair.ts';
import { moveState } from './feature-states.ts';
import type { SourceName } from './features.ts';
import { changedSources } from './features.ts';
import { fillingSources } from './fill-sources.ts';
import { JourneyLights } from './journey-lights.ts';
import { chosenJourney, emphasisOf } from './journeys/chosen.ts';
import { bandLayers, networkLayers, unlit } from './layers.ts';
import type { MapProblem, MapView } from './map-view.ts';
import { MAP_WORDS } from './map-words.ts';
import { markImage } from './marks/mark-image.ts';
import type { NetworkMap, NetworkMapOptions } from './network-map-face.ts';
import { Pins } from './pins.ts';
import { watchPointer } from './pointer.ts';
import { restyle } from './restyle.ts';
import { emptySource, SOURCE_NAMES } from './sources.ts';
import { Steering } from './steering.ts';

setWorkerUrl(workerUrl);

/**
 * Opens a map in an empty element.
 *
 * Without WebGL nothing is thrown: the problem is reported and the map does nothing.
 *
 * @param parts how base maps are read
 */
export function openNetworkMap(
  container: HTMLElement,
  options: NetworkMapOptions,
  parts = PMTILES_PARTS,
): NetworkMap {
  try {
    return new OpenMap(newMap(container, options.isStill ?? false), options, parts);
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

function newMap(container: HTMLElement, isStill: boolean): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    attributionControl: false,
    bounds: [...CORRIDOR] as [number, number, number, number],
    maxBounds: [...REGION] as [number, number, number, number],
    minZoom: 6.5,
    maxZoom: 17,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    rollEnabled: false,
    validateStyle: false,
    ...(isStill && { fadeDuration: 0 }),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new ScaleControl({ maxWidth: 96, unit: 'metric' }), 'bottom-left');
  return map;
}

class OpenMap implements NetworkMap {
  readonly #map: MapLibreMap;
  readonly #options: NetworkMapOptions;
  #styleReady = false;
  #wanted: MapView | undefined;
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
  #ready = false;
  #filling: AbortController | undefined;
  #unfilled: readonly SourceName[] = [];

  constructor(map: MapLibreMap, options: NetworkMapOptions, parts: BaseMapParts) {
    this.#map = map;
    this.#options = options;
    this.#base = new BaseMap(map, parts, {
      onChange: () => this.#drawn && this.#drawLayers(this.#drawn),
      onProblem: (problem) => this.#tell(problem),
    });
    map.setMissingStyleImageResolver((id) => this.#addMark(id));
    map.once('style.load', () => this.#begin());
    map.once('mousemove', () => this.#light());
    map.on('error', (event) => this.#tell(this.#base.problemOf(event) ?? failed(event.error)));
    map.on('webglcontextlost', () => options.onProblem(CONTEXT_LOST));
    map.on('webglcontextrestored', () => map.once('idle', () => options.onReady()));
    this.#steering = new Steering(map);
    this.#lights = new JourneyLights(map);
    this.#pins = new Pins(map, (end, position) => options.onPoint?.(end, position));
    this.#crosshair = new Crosshair(map, (position) => this.#tellPoint(position));
    watchPointer(map, {
      onSelect: options.onSelect,
      onHover: (selection) => options.onHover?.(selection),
      onJourney: (key) => options.onJourney?.(key),
      onJourneyHover: (key) => this.#lights.hover(key),
      onLeg: (leg) => this.#hoverLeg(leg),
      onPoint: (position) => this.#tellPoint(position),
      isPicking: () => this.#wanted?.picking !== undefined,
    });
  }

  get maplibre(): MapLibreMap {
    return this.#map;
  }

  show(view: MapView): void {
    this.#wanted = view;
    if (this.#styleReady) this.#draw(view);
  }

  fitCorridor(): void {
    if (this.#wanted) this.#steering.fitCorridor(this.#wanted);
  }

  fit(selection: Selection): void {
    if (this.#wanted) this.#steering.fit(selection, this.#wanted);
  }

  fitJourney(): void {
    if (this.#wanted) this.#steering.fitJourney(this.#wanted);
  }

  resize(): void {
    this.#map.resize();
    if (!this.#drawn) return;
    this.#steering.resize(this.#drawn);
    this.#crosshair.show(this.#drawn, paletteOf(this.#drawn.theme));
  }

  remove(): void {
    this.#filling?.abort();
    this.#pins.remove();
    this.#map.remove();
  }

  #begin(): void {
    for (const name of SOURCE_NAMES) this.#map.addSource(name, emptySource(name));
    this.#styleReady = true;
    if (this.#wanted) this.#draw(this.#wanted);
  }

  #draw(view: MapView): void {
    const drawn = this.#drawn;
    this.#drawn = view;
    if (view.selection !== undefined || view.hover !== undefined) this.#light();
    if (drawn === undefined) this.#steering.fitCorridor(view, false);
    const isOther = (drawn && chosenJourney(drawn)) !== chosenJourney(view);
    if (isOther) this.#hoveredLegs = undefined;
    if (isOther || drawn?.locale !== view.locale || drawn.theme !== view.theme) this.#drawLayers(view);
    this.#fill(view, changedSources(drawn, view));
    this.#base.show(view.basemap);
    moveState(this.#map, 'selected', drawn?.selection, view.selection);
    moveState(this.#map, 'hovered', drawn?.hover, view.hover);
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
    const end = this.#wanted?.picking;
    if (end !== undefined) this.#options.onPoint?.(end, position);
  }

  #drawLayers(view: MapView): void {
    const { theme, locale } = view;
    const palette = paletteOf(theme);
    const chosen = chosenJourney(view);
    const emphasis = chosen && emphasisOf(chosen);
    const ground: LayerSpecification = {
      id: 'ground',
      type: 'background',
      paint: { 'background-color': palette.ground },
    };
    const base = this.#base.layers(palette, locale);
    const lines = base.findIndex(({ type }) => type !== 'fill');
    const fills = lines < 0 ? base.length : lines;
    const all = [
      ground,
      ...base.slice(0, fills),
      ...bandLayers(palette, emphasis),
      ...base.slice(fills),
      ...networkLayers(palette, locale, MAP_WORDS[locale], emphasis),
    ];
    const layers = this.#isLit ? all : unlit(all);
    restyle(this.#map, this.#layers, layers);
    this.#layers = layers;
    paintScale(this.#map.getContainer(), palette);
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
        this.#tellReady();
      },
      (error: unknown) => {
        if (!filling.signal.aborted) this.#tell(failed(error));
      },
    );
  }

  #tellReady(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#map.once('idle', () => this.#options.onReady());
  }

  #tell(problem: MapProblem): void {
    const key = JSON.stringify(problem);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#options.onProblem(problem);
  }

  #addMark(id: string): void {
    const mark = markImage(id);
    if (mark && !this.#map.hasImage(id)) this.#map.addImage(id, mark.image, mark.options);
  }
}

/** MapLibre's scale is a white box; ours stands on the map in the colour of its names. */
function paintScale(container: HTMLElement, { label, labelHalo }: Palette): void {
  const scale = container.querySelector<HTMLElement>('.maplibregl-ctrl-scale');
  if (scale === null) return;
  scale.style.backgroundColor = `${labelHalo}b3`;
  scale.style.borderColor = label;
  scale.style.color = label;
}

function failed(error: unknown): MapProblem {
  return { kind: 'map-failed', detail: String(error) };
}
