import type { Day } from './units.ts';

/** How sure a number or a shape is. */
export type Confidence = 'high' | 'medium' | 'low';

/** Every confidence, surest first. */
export const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** How a number is known. */
export type EvidenceKind = 'timetable' | 'published' | 'measured' | 'estimated' | 'assumed';

/** A document or data set that a fact was taken from. */
export interface Source {
  readonly id: string;
  /** Title as published, in its own language. */
  readonly title: string;
  readonly publisher?: string;
  /** An `https:` (or, of old pages, `http:`) address a reader can open; absent when the source has none. */
  readonly url?: string;
  /** Day the source speaks of or was published, as written there: `2026`, `2026-06` or `2026-06-28`. */
  readonly date?: string;
}

/** Who says so, as of when, and how sure it is. Carried by every record. */
export interface Provenance {
  /** Ids of `Source`s, most important first; never empty. */
  readonly sources: readonly string[];
  /** Day on which the fact was last checked. */
  readonly asOf: Day;
  readonly confidence: Confidence;
}
