import type { Endpoint } from './journey.ts';
import type { Locale, Texts } from './names.ts';

/** Where a journey may begin or end, as it is found by name and listed. */
export interface FoundEndpoint {
  readonly endpoint: Endpoint;
  readonly names: Texts;
  /** What tells it from others of the same name. */
  readonly detail?: Texts;
  readonly city?: 'shenzhen' | 'hong-kong';
}

/** Finds where a journey may begin or end by name, best first; of equals, what lies in the reader's own city. */
export type FindEndpoints = (query: string, limit: number, locale: Locale) => readonly FoundEndpoint[];
