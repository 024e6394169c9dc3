import type { LngLat, Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../model/selection.ts';
import type { Position } from '../model/units.ts';
import type { Hit } from './pick.ts';
import { pick, pickLeg, TOLERANCE } from './pick.ts';

/** What the pointer does to the map. */
export interface PointerListener {
  /** A click or tap; on nothing when undefined. */
  onSelect(selection: Selection | undefined): void;
  /** The pointer moved onto another thing, or off everything. */
  onHover(selection: Selection | undefined): void;
  /** A click or tap on journeys that are not chosen: the best of them, with each further click there the next. */
  onJourney(key: string): void;
  /** The pointer moved onto another such journey, or off it. */
  onJourneyHover(key: string | undefined): void;
  /** The pointer moved onto another leg of the chosen journey, or off it; by index. */
  onLeg(leg: number | undefined): void;
  /** A click or tap while a point is to be picked. */
  onPoint(position: Position): void;
  /** Whether a point is to be picked: then nothing else is. */
  isPicking(): boolean;
}

/** Milliseconds after a touch in which a click, or a move of the mouse, was made by that finger. */
const AFTER_TOUCH = 1000;

/** Reports what a mouse, pen or finger points at. The map drops the listeners when it is removed. */
export function watchPointer(map: MapLibreMap, listener: PointerListener): void {
  const hovering = new Hovering(map, listener);
  let frame: number | undefined;
  let touched = -Infinity;
  const byTouch = () => performance.now() - touched < AFTER_TOUCH;
  const round = new Round(map);

  map.on('touchend', () => {
    touched = performance.now();
  });
  map.on('click', ({ point, lngLat }) => {
    if (listener.isPicking()) {
      listener.onPoint(positionOf(lngLat));
      return;
    }
    const tolerance = TOLERANCE[byTouch() ? 'touch' : 'mouse'];
    const hit = pick(map, point, tolerance);
    if (hit?.kind === 'journey') listener.onJourney(round.next(hit.keys, lngLat, tolerance));
    else listener.onSelect(hit?.selection);
  });
  map.on('mousemove', ({ point, lngLat, originalEvent }) => {
    if (frame !== undefined || originalEvent.buttons !== 0 || byTouch()) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      if (listener.isPicking()) hovering.over(undefined, undefined, undefined);
      else {
        const hit = pick(map, point, TOLERANCE.mouse);
        const journey = hit?.kind === 'journey' ? round.peek(hit.keys, lngLat, TOLERANCE.mouse) : undefined;
        hovering.over(hit, journey, pickLeg(map, point));
      }
    });
  });
  map.on('mouseout', () => hovering.over(undefined, undefined, undefined));
  map.on('remove', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}

/** Degrees to a metre: more would claim to know more than a click does. */
export function positionOf({ lng, lat }: Pick<LngLat, 'lng' | 'lat'>): Position {
  return [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
}

/** Goes through the journeys at one place of the map, for the one that was chosen there is not picked any more. */
class Round {
  readonly #map: MapLibreMap;
  #at: LngLat | undefined;
  readonly #told = new Set<string>();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /**
   * @param keys - of what lies there, the best first
   * @param tolerance - pixels within which a place is the same
   */
  next(keys: readonly string[], at: LngLat, tolerance: number): string {
    const key = this.peek(keys, at, tolerance);
    if (!this.#isAt(at, tolerance) || this.#told.has(key)) this.#told.clear();
    this.#at = at;
    this.#told.add(key);
    return key;
  }

  /** The one that comes next, which it still does afterwards. */
  peek(keys: readonly string[], at: LngLat, tolerance: number): string {
    const isNew = (key: string) => !this.#isAt(at, tolerance) || !this.#told.has(key);
    return keys.find(isNew) ?? keys[0]!;
  }

  #isAt(place: LngLat, tolerance: number): boolean {
    return this.#at !== undefined && this.#distance(this.#at, place) <= tolerance;
  }

  #distance(one: LngLat, other: LngLat): number {
    const [a, b] = [this.#map.project(one), this.#map.project(other)];
    return Math.hypot(a.x - b.x, a.y - b.y);
  }
}

/** Remembers what the pointer is over, and tells each change once. */
class Hovering {
  readonly #map: MapLibreMap;
  readonly #listener: PointerListener;
  #selection: Selection | undefined;
  #journey: string | undefined;
  #leg: number | undefined;

  constructor(map: MapLibreMap, listener: PointerListener) {
    this.#map = map;
    this.#listener = listener;
  }

  /** @param journey - that a click would choose */
  over(hit: Hit | undefined, journey: string | undefined, leg: number | undefined): void {
    const selection = hit?.kind === 'thing' ? hit.selection : undefined;
    if (!this.#listener.isPicking()) this.#map.getCanvas().style.cursor = hit ? 'pointer' : '';
    if (selection?.id !== this.#selection?.id || selection?.kind !== this.#selection?.kind) {
      this.#selection = selection;
      this.#listener.onHover(selection);
    }
    if (journey !== this.#journey) {
      this.#journey = journey;
      this.#listener.onJourneyHover(journey);
    }
    if (leg !== this.#leg) {
      this.#leg = leg;
      this.#listener.onLeg(leg);
    }
  }
}
