import type { AskWords } from '../../i18n/ask/words.ts';
import type { Avoidance } from '../../model/journey.ts';
import type { Locale } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';
import type { Question } from '../../model/question.ts';
import { avoidedCount } from './question-changes.ts';

/** What is set behind the disclosure, in a few words: who travels, what is preferred, what is avoided. */
export function optionsSummary(
  { traveller, prefer, avoid }: Question,
  { options: words }: AskWords,
  network: Network | undefined,
  locale: Locale,
): string {
  const parts = [
    traveller === undefined ? words.anyone : words.travellers[traveller],
    words.preferences[prefer],
    ...avoidedText(avoid, words, network, locale),
  ];
  return parts.join(' · ');
}

/** One thing by its name, several by their number. */
function avoidedText(
  avoid: Avoidance,
  words: AskWords['options'],
  network: Network | undefined,
  locale: Locale,
): string[] {
  const count = avoidedCount(avoid);
  if (count === 0) return [];
  const [line] = avoid.lines ?? [];
  const [crossing] = avoid.crossings ?? [];
  const [system] = avoid.systems ?? [];
  const [mode] = avoid.modes ?? [];
  const name =
    network?.lines.find(({ id }) => id === line)?.names[locale] ??
    network?.crossings.find(({ id }) => id === crossing)?.names[locale] ??
    (system && words.systems[system]) ??
    (mode && words.links[mode]);
  return [count === 1 && name !== undefined ? words.avoids(name) : words.avoidsMany(count)];
}
