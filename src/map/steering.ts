import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Journey } from '../model/journey.ts';
import type { Selection } from '../model/selection.ts';
import type { Position } from '../model/units.ts';
import { boundsAround, boundsOf, CORRIDOR, fitBounds, NAMES_ROOM } from './camera.ts';
import { chosenJourney, placesOf } from './journeys/chosen.ts';
import { gazetteer } from './journeys/gazetteer.ts';
import type { MapView, Padding } from './map-view.ts';

/** Decides where the camera goes: to the corridor, to what was picked, to the chosen journey; the reader wins. */
export class Steering {
  readonly #map: MapLibreMap;
  /** The reader or a picked thing decides where the camera is; until then it keeps to the corridor. */
  #steered = false;
  /** The reader moved the camera since it was last sent to a journey. */
  #moved = false;

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on('movestart', ({ originalEvent }) => {
      this.#steered ||= originalEvent !== undefined;
      this.#moved ||= originalEvent !== undefined;
    });
  }

  /** Goes to the corridor. */
  fitCorridor(view: MapView, glide = true): void {
    fitBounds(this.#map, CORRIDOR, view, glide);
  }

  /** Goes to something drawn; stays when that is not. */
  fit(selection: Selection, view: MapView): void {
    const bounds = boundsOf(selection, view.scene, view.drawing);
    if (!bounds) return;
    this.#steered = true;
    this.#moved = true;
    fitBounds(this.#map, bounds, view);
  }

  /** Goes to the chosen journey; stays when there is none. */
  fitJourney(view: MapView, glide = true): void {
    const journey = chosenJourney(view);
    if (journey === undefined) return;
    const bounds = boundsAround(positionsOf(journey, view));
    if (!bounds) return;
    this.#steered = true;
    this.#moved = false;
    fitBounds(this.#map, bounds, view, glide, NAMES_ROOM);
  }

  /**
   * Follows the choice of a journey: the first one always, another one or other panels only until the reader
   * moved the camera.
   */
  follow(before: MapView | undefined, view: MapView): void {
    if (chosenJourney(view) === undefined) return;
    if (before && chosenJourney(before)) {
      const isSame = before.chosen === view.chosen && samePadding(before.padding, view.padding);
      if (isSame || this.#moved) return;
    }
    this.fitJourney(view, before !== undefined);
  }

  /** Keeps to the journey or the corridor in a box of another size, until the camera was moved. */
  resize(view: MapView): void {
    if (chosenJourney(view) && !this.#moved) this.fitJourney(view, false);
    else if (!this.#steered) this.fitCorridor(view, false);
  }
}

function samePadding(one: Padding, other: Padding): boolean {
  return (
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom &&
    one.left === other.left
  );
}

/** Everywhere a journey calls, and the pins: its ways, which take longer to find, stay close to these. */
function positionsOf(journey: Journey, { scene, drawing, ends }: MapView): Position[] {
  const where = gazetteer(scene, drawing);
  const positions = placesOf(journey).map((at) => where.position(at));
  return [...positions, ends?.from, ends?.to].filter((position) => position !== undefined);
}
