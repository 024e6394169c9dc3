import type { Day } from '../model/units.ts';
import * as attributes from '../state/attributes.ts';
import type { Choices } from '../state/choices.ts';
import { reduce, SHOWN_STAGES } from '../state/choices.ts';
import { localeOf } from '../state/locale-of.ts';

/** Attributes of the element that choose what is shown, in the order they are read: what is selected decides the view. */
export const SETTINGS = ['locale', 'theme', 'view', 'date', 'plus', 'stages', 'lines', 'select'] as const;

/** One of them. */
export type Setting = (typeof SETTINGS)[number];

/** An attribute that is not understood. */
export interface BadSetting {
  readonly name: Setting;
  readonly value: string;
  /** English; names the value and what is allowed. */
  readonly sentence: string;
}

/**
 * Choices with some settings read anew; one that is not understood is told and leaves its choice as it was.
 *
 * @param values - null for an attribute that was taken away
 * @param today - what `today` means
 * @param known - ids of lines, once the network is loaded
 */
export function choicesFrom(
  values: Readonly<Record<Setting, string | null>>,
  names: readonly Setting[],
  before: Choices,
  today: Day,
  known?: ReadonlySet<string>,
): { choices: Choices; problems: readonly BadSetting[] } {
  const problems: BadSetting[] = [];
  const choices = names.reduce<Choices>((so, name) => {
    const value = values[name] ?? '';
    const read = READERS[name](value, so, today, known);
    if (!('problem' in read)) return read.value;
    problems.push({ name, value, sentence: read.problem });
    return so;
  }, before);
  return { choices, problems };
}

type Reader = (
  text: string,
  so: Choices,
  today: Day,
  known?: ReadonlySet<string>,
) => attributes.Parsed<Choices>;

const READERS: Readonly<Record<Setting, Reader>> = {
  locale: (text, so) =>
    text === ''
      ? { value: reduce(so, { kind: 'locale', locale: readersLocale() }) }
      : into(attributes.parseLocale(text), (locale) => reduce(so, { kind: 'locale', locale })),
  theme: (text, so) =>
    into(attributes.parseTheme(text || 'auto'), (theme) => reduce(so, { kind: 'theme', theme })),
  view: (text, so) =>
    into(attributes.parseView(text || 'journey'), (view) => reduce(so, { kind: 'view', view })),
  date: (text, so, today) =>
    into(attributes.parseDay(text || 'today', today), (day) => scenario(so, { ...so.scenario, day })),
  plus: (text, so) =>
    into(attributes.parsePlus(text || 'none'), (plus) => scenario(so, { ...so.scenario, plus })),
  stages: (text, so) =>
    text === ''
      ? { value: { ...so, stages: SHOWN_STAGES } }
      : into(attributes.parseStages(text), (stages) => ({ ...so, stages })),
  lines: (text, so, _today, known) =>
    into(attributes.parseLines(text || 'all', known), (lines) => ({ ...so, lines })),
  select: (text, so) =>
    text === ''
      ? { value: reduce(so, { kind: 'select', selection: undefined }) }
      : into(attributes.parseSelect(text), (selection) => reduce(so, { kind: 'select', selection })),
};

function scenario(so: Choices, next: Choices['scenario']): Choices {
  return reduce(so, { kind: 'scenario', scenario: next });
}

function into<T>(read: attributes.Parsed<T>, make: (value: T) => Choices): attributes.Parsed<Choices> {
  return 'problem' in read ? read : { value: make(read.value) };
}

/** The document's language where the map speaks it, else the reader's, else English. */
function readersLocale() {
  return localeOf([document.documentElement.lang, ...navigator.languages]);
}
