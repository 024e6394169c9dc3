import type { Endpoint } from '../model/journey.ts';
import { endpointText, parseEndpoint } from '../state/endpoint-text.ts';

/** Places of this reader, on this device only. */
export interface Places {
  /** Newest first. */
  readonly recent: readonly Endpoint[];
  readonly saved: readonly Endpoint[];
}

const KEY = 'pingshan-hk-places';
const MOST_RECENT = 8;
/** A list that somebody else filled must not grow without end. */
const MOST_SAVED = 50;
const NONE: Places = { recent: [], saved: [] };

/**
 * Recent and saved places, in a storage if the host allows one.
 *
 * A storage that is blocked, full or damaged never throws: what cannot be written is lost with the page.
 * Points on the map are saved when asked to, but never kept as recent: they say where somebody was.
 */
export class KeptPlaces {
  readonly #storage: Storage | undefined;
  #places: Places;

  /** @param storage absent when the host allows none */
  constructor(storage: Storage | undefined) {
    this.#storage = isUsable(storage) ? storage : undefined;
    this.#places = this.#read() ?? NONE;
  }

  /** Whether anything is kept beyond the page. */
  get canKeep(): boolean {
    return this.#storage !== undefined;
  }

  /** What is kept; nothing without a storage. */
  get places(): Places {
    return this.#places;
  }

  /** Puts the ends of a question that was asked first among the recent ones. */
  remember(...endpoints: readonly Endpoint[]): void {
    const named = endpoints.filter(({ kind }) => kind !== 'position');
    this.#change(({ recent, saved }) => ({ recent: distinct([...named, ...recent], MOST_RECENT), saved }));
  }

  /** Saves a place, or takes it from the saved ones. */
  save(endpoint: Endpoint, saved: boolean): void {
    const text = endpointText(endpoint);
    this.#change((places) => {
      const others = places.saved.filter((each) => endpointText(each) !== text);
      return { ...places, saved: saved ? distinct([endpoint, ...others], MOST_SAVED) : others };
    });
  }

  /** Forgets the recent places, not the saved ones. */
  forget(): void {
    this.#change(({ saved }) => ({ recent: [], saved }));
  }

  /** Reads again first: another page may have written since. */
  #change(next: (places: Places) => Places): void {
    if (this.#storage === undefined) return;
    this.#places = next(this.#read() ?? this.#places);
    const { recent, saved } = this.#places;
    try {
      const text = { recent: recent.map(endpointText), saved: saved.map(endpointText) };
      this.#storage.setItem(KEY, JSON.stringify(text));
    } catch {
      // Full: it holds as long as the page does.
    }
  }

  /** Undefined when nothing can be read. */
  #read(): Places | undefined {
    try {
      const text = this.#storage?.getItem(KEY);
      return text ? placesOf(JSON.parse(text)) : undefined;
    } catch {
      return undefined;
    }
  }
}

function isUsable(storage: Storage | undefined): boolean {
  try {
    storage?.getItem(KEY);
    return storage !== undefined;
  } catch {
    return false; // Blocked by the reader's settings.
  }
}

/** Whatever of a stored value is a list of places. */
function placesOf(value: unknown): Places {
  const { recent, saved } = Object(value) as { recent?: unknown; saved?: unknown };
  return {
    recent: distinct(endpointsOf(recent), MOST_RECENT),
    saved: distinct(endpointsOf(saved), MOST_SAVED),
  };
}

function endpointsOf(value: unknown): Endpoint[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each) => (typeof each === 'string' ? (parseEndpoint(each) ?? []) : []));
}

function distinct(endpoints: readonly Endpoint[], most: number): Endpoint[] {
  return [...new Map(endpoints.map((each) => [endpointText(each), each])).values()].slice(0, most);
}
