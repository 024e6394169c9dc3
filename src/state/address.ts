import { STAGES } from '../model/stage.ts';
import type { Day } from '../model/units.ts';
import { selectText } from './attributes.ts';
import type { Choices } from './choices.ts';
import { SHOWN_STAGES } from './choices.ts';

/** Choices that an address carries, by the names of the element's attributes. */
const ADDRESS_NAMES = ['locale', 'theme', 'view', 'date', 'plus', 'stages', 'lines', 'select'] as const;

/** One of them. */
export type AddressName = (typeof ADDRESS_NAMES)[number];

/** The attributes that the query of an address gives, unchecked; what it does not name is absent. */
export function attributesOf(query: string): Partial<Record<AddressName, string>> {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    ADDRESS_NAMES.flatMap((name) => {
      const text = given.get(name);
      return text === null || text === '' ? [] : [[name, text]];
    }),
  );
}

/**
 * The query of an address that gives the same choices again: only what differs from the usual ones.
 *
 * @param today a scenario of this day has no date, so that the address always means today
 * @param locale the language that needs no saying
 * @returns empty, or text that begins with `?`
 */
export function queryOf(choices: Choices, today: Day, locale: Choices['locale']): string {
  const { scenario, stages, lines, selection, theme, view } = choices;
  const shown = STAGES.filter((stage) => stages.has(stage));
  const usual = STAGES.filter((stage) => SHOWN_STAGES.has(stage));
  const texts: Record<AddressName, string | undefined> = {
    locale: choices.locale === locale ? undefined : choices.locale,
    theme: theme === 'auto' ? undefined : theme,
    // What is selected decides the view by itself.
    view: view === 'journey' || selection !== undefined ? undefined : view,
    date: scenario.day === today ? undefined : scenario.day,
    plus: scenario.plus === 'none' ? undefined : scenario.plus,
    stages: String(shown) === String(usual) ? undefined : shown.join(',') || 'none',
    lines: lines && ([...lines].join(',') || 'none'),
    select: selection && selectText(selection),
  };
  const parts = ADDRESS_NAMES.flatMap((name) => {
    const text = texts[name];
    return text === undefined
      ? []
      : [`${name}=${encodeURIComponent(text).replace(/%3A|%2C|%2F/g, decodeURIComponent)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
