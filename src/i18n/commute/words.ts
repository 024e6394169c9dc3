import type { Locale } from '../../model/names.ts';
import type { WhenKind } from '../../model/question.ts';
import { languageOf } from '../language.ts';

/** Words around the question and its answer, in one language. Functions take texts formatted already. */
export interface CommuteWords {
  /** What the panel shows. */
  readonly views: Readonly<Record<'journey' | 'network', string>>;
  readonly viewsLabel: string;
  /** What is shown of an answer. */
  readonly parts: Readonly<Record<'journeys' | 'day' | 'home', string>>;
  readonly partsLabel: string;
  /** The engine failed, not the question. */
  readonly failed: string;
  /** Opens the folded form, and folds it again; `asked` is what it asks. */
  readonly changeQuestion: (asked: string) => string;
  /** A shared link opened again. */
  readonly asShared: string;
  readonly notAsShared: (before: string, now: string) => string;
  /** When to travel. */
  readonly whens: Readonly<Record<WhenKind, string>>;
  /** A name that exists in both cities. */
  readonly inCity: (name: string, city: string) => string;
  /** Said of an id the map does not have. */
  readonly unknownPlace: string;
}

/** The words of a language. */
export function commuteWordsFor(locale: Locale): CommuteWords {
  return languageOf(locale).commute;
}
