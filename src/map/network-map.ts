import type { LayerSpecification } from 'maplibre-gl';
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Selection } from '../model/selection.ts';
import { inSlices } from '../slices/slices.ts';
import type { Palette } from '../theme/palette.ts';
import { paletteOf } from '../theme/palette.ts';
import type { BaseMapParts } from './base-map.ts';
import { BaseMap } from './base-map.ts';
import { PMTILES_PARTS } from './base-map-parts.ts';
import { boundsOf, CORRIDOR, fitBounds, REGION } from './camera.ts';
import { moveState } from './feature-states.ts';
import type { SourceName } from './features.ts';
import { changedSources } from './features.ts';
import { fillingSources } from './fill-sources.ts';
import { bandLayers, networkLayers } from './layers.ts';
import type { MapProblem, MapView } from './map-view.ts';
import { MAP_WORDS } from './map-words.ts';
import { markImage } from './marks/mark-image.ts';
import { watchPointer } from './pointer.ts';
import { restyle } from './restyle.ts';
import { emptySource, SOURCE_NAMES } from './sources.ts';

setWorkerUrl(workerUrl);

/** What the map tells its owner. */
export interface NetworkMapOptions {
  /** A reader picked something, or nothing. */
  onSelect(selection: Selection | undefined): void;
  /** The first view is drawn; again after a lost WebGL context came back. */
  onReady(): void;
  /** Something is not drawn. Each trouble is told once. */
  onProblem(problem: MapProblem): void;
  /** The pointer is over something else than before. */
  onHover?(selection: Selection | undefined): void;
}

/** A map in a container. Each method may be called at any time, also before the first view. */
export interface NetworkMap {
  /** The MapLibre map itself, for hosts that need more than this face; absent where there is no WebGL. */
  readonly maplibre: MapLibreMap | undefined;
  /** Draws a view, changing only what differs from the last one. The first one also fits the corridor. */
  show(view: MapView): void;
  /** Moves the camera to the corridor between Pingshan and Hong Kong. */
  fitCorridor(): void;
  /** Moves the camera to something drawn; stays where it is when that is not. */
  fit(selection: Selection): void;
  /** Takes the size of the container again, and keeps to the corridor until the camera was moved. */
  resize(): void;
  /** Gives back the WebGL context, the listeners and the workers. */
  remove(): void;
}

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
    return new OpenMap(newMap(container), options, parts);
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
  resize: () => undefined,
  remove: () => undefined,
};

function newMap(container: HTMLElement): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    attributionControl: false,
    bounds: [...CORRIDOR] as [number, number, number, number],
    maxBounds: [...REGION] as [number, number, number, number],
    minZoom: 7.5,
    maxZoom: 17,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    rollEnabled: false,
    validateStyle: false,
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
  /** The reader or a picked thing decides where the camera is; until then it keeps to the corridor. */
  #steered = false;
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
    map.on('error', (event) => this.#tell(this.#base.problemOf(event) ?? failed(event.error)));
    map.on('webglcontextlost', () => options.onProblem(CONTEXT_LOST));
    map.on('webglcontextrestored', () => map.once('idle', () => options.onReady()));
    map.on('movestart', ({ originalEvent }) => {
      this.#steered ||= originalEvent !== undefined;
    });
    watchPointer(map, {
      onSelect: options.onSelect,
      onHover: (selection) => options.onHover?.(selection),
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
    if (this.#wanted) fitBounds(this.#map, CORRIDOR, this.#wanted);
  }

  fit(selection: Selection): void {
    const view = this.#wanted;
    const bounds = view && boundsOf(selection, view.scene, view.drawing);
    if (!bounds) return;
    this.#steered = true;
    fitBounds(this.#map, bounds, view);
  }

  resize(): void {
    this.#map.resize();
    if (this.#drawn && !this.#steered) fitBounds(this.#map, CORRIDOR, this.#drawn, false);
  }

  remove(): void {
    this.#filling?.abort();
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
    if (drawn === undefined) fitBounds(this.#map, CORRIDOR, view, false);
    if (drawn?.locale !== view.locale || drawn.theme !== view.theme) this.#drawLayers(view);
    this.#fill(view, changedSources(drawn, view));
    this.#base.show(view.basemap);
    moveState(this.#map, 'selected', drawn?.selection, view.selection);
    moveState(this.#map, 'hovered', drawn?.hover, view.hover);
  }

  #drawLayers({ theme, locale }: MapView): void {
    const palette = paletteOf(theme);
    const ground: LayerSpecification = {
      id: 'ground',
      type: 'background',
      paint: { 'background-color': palette.ground },
    };
    const base = this.#base.layers(palette, locale);
    const lines = base.findIndex(({ type }) => type !== 'fill');
    const fills = lines < 0 ? base.length : lines;
    const layers = [
      ground,
      ...base.slice(0, fills),
      ...bandLayers(palette),
      ...base.slice(fills),
      ...networkLayers(palette, locale, MAP_WORDS[locale]),
    ];
    restyle(this.#map, this.#layers, layers);
    this.#layers = layers;
    paintScale(this.#map.getContainer(), palette);
    this.#map.getCanvas().setAttribute('aria-label', MAP_WORDS[locale].title);
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
