import type { Day } from './units.ts';

/** How sure a number or a shape is. */
export type Confidence = 'high' | 'medium' | 'low';

/** Every confidence, surest first. */
export const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** How a number is known. */
export type EvidenceKind = 'timetable' | 'published' | 'measured' | 'estimated' | 'assumed';

/** Every way in which a number is known, surest first. */
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  'timetable',
  'published',
  'measured',
  'estimated',
  'assumed',
];

/** Whether nobody has published or measured the number. */
export function isGuess(kind: EvidenceKind): boolean {
  return kind === 'estimated' || kind === 'assumed';
}

/** How a whole is known: as its least sure part; a whole without parts as the surest. */
export function weakestEvidence(parts: readonly EvidenceKind[]): EvidenceKind {
  return EVIDENCE_KINDS[Math.max(0, ...parts.map((kind) => EVIDENCE_KINDS.indexOf(kind)))]!;
}

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
