import { commuteWordsFor } from '../../i18n/commute/words.ts';
import { firstFormatsFor } from '../../i18n/first-format.ts';
import { journeyFormats } from '../../i18n/journey-format.ts';
import type { Locale } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';
import type { Question } from '../../model/question.ts';
import type { Day } from '../../model/units.ts';
import { endName } from './end-name.ts';

/** What is asked, in one line. */
export interface AskLine {
  /** `Kengzi → HKU`. */
  readonly ends: string;
  /** `Leave at 08:00 · 30 November 2026`; of today the time alone. */
  readonly when: string;
}

/** A whole question in one line, for where the form takes too much room. */
export function askLine(question: Question, network: Network, today: Day, locale: Locale): AskLine {
  const words = commuteWordsFor(locale);
  const formats = firstFormatsFor(locale);
  const ends = [question.from, question.to].map(
    (end) => (end && endName(network, end, locale)) ?? words.unknownPlace,
  );
  const { when, day = today } = question;
  const time = 'time' in when ? journeyFormats(locale).clock(when.time, 'departure') : undefined;
  const kind = when.kind in words.whens ? words.whens[when.kind as 'now'] : undefined;
  const told = [kind, time].filter((part) => part !== undefined).join(' ');
  const isOtherDay = when.kind !== 'now' && day !== today;
  return { ends: ends.join(' → '), when: isOtherDay ? `${told} · ${formats.day(day)}` : told };
}
