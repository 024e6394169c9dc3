import type { AskWords } from '../../i18n/ask/words.ts';
import type { Locale } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';
import type { Question } from '../../model/question.ts';
import type { Moment } from '../../model/units.ts';

/** What every part of the form depends on. */
export interface AskContext {
  readonly words: AskWords;
  readonly locale: Locale;
  readonly question: Question;
  readonly network: Network | undefined;
  readonly now: Moment;
  /** Asks another question. */
  readonly ask: (question: Question) => void;
}
