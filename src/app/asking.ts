import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AskEnd } from '../elements/ask-events.ts';
import type { Locating } from '../i18n/ask/words.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Position } from '../model/units.ts';
import { KeptPlaces } from './kept-places.ts';

/** Positions farther out than this belong to no journey of ours: west, south, east, north. */
const AREA = [113.7, 22.1, 114.7, 23.0] as const;
const PATIENCE = 15_000;

/** What helps a reader to fill the form: places kept, where they are, a point on the map. */
export class Asking implements ReactiveController {
  locating: Locating = 'idle';
  /** The end that is being chosen on the map. */
  picking: AskEnd | undefined;
  #places = new KeptPlaces(undefined);
  #located = 0;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get places(): KeptPlaces {
    return this.#places;
  }

  hostDisconnected(): void {
    this.#located++; // Where the reader is comes too late for an element that is gone.
    this.locating = 'idle';
    this.picking = undefined;
  }

  /** Whether places may be kept on this device. */
  allowStorage(isAllowed: boolean): void {
    this.#places = new KeptPlaces(isAllowed ? storage() : undefined);
    this.#host.requestUpdate();
  }

  pick(end: AskEnd | undefined): void {
    this.picking = end;
    this.#host.requestUpdate();
  }

  save(endpoint: Endpoint, saved: boolean): void {
    this.#places.save(endpoint, saved);
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#places.forget();
    this.#host.requestUpdate();
  }

  /** Asks the browser where the reader is, which asks the reader; `found` hears only of a place within the area. */
  locate(found: (position: Position) => void): void {
    const run = ++this.#located;
    const tell = (locating: Locating) => {
      if (run !== this.#located) return;
      this.locating = locating;
      this.#host.requestUpdate();
    };
    if (navigator.geolocation === undefined) {
      tell('failed');
      return;
    }
    tell('waiting');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => {
        if (run !== this.#located) return;
        const isInside =
          longitude >= AREA[0] && latitude >= AREA[1] && longitude <= AREA[2] && latitude <= AREA[3];
        tell(isInside ? 'idle' : 'outside');
        if (isInside) found([rounded(longitude), rounded(latitude)]);
      },
      ({ code, PERMISSION_DENIED }) => tell(code === PERMISSION_DENIED ? 'denied' : 'failed'),
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: 60_000 },
    );
  }
}

/** To a metre: as it is kept and shared, so that the same place is known again. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(5));
}

/** A policy may throw at the mere look at it. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
