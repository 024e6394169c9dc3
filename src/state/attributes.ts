import { isKnownDay } from '../calendar/known-day.ts';
import type { Locale } from '../model/names.ts';
import { LOCALES } from '../model/names.ts';
import type { Addition } from '../model/scenario.ts';
import { ADDITIONS, FIRST_DAY, LAST_DAY } from '../model/scenario.ts';
import type { Selection } from '../model/selection.ts';
import { ITEM_KINDS } from '../model/selection.ts';
import type { Stage } from '../model/stage.ts';
import { STAGES } from '../model/stage.ts';
import type { Day } from '../model/units.ts';
import type { PanelView, ThemeChoice } from './choices.ts';
import { PANEL_VIEWS, SHOWN_STAGES } from './choices.ts';

/** What an attribute says, or one English sentence that names its value and what is allowed. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

const THEMES: readonly ThemeChoice[] = ['light', 'dark', 'auto'];

/** Reads `locale`. */
export function parseLocale(text: string): Parsed<Locale> {
  return oneOf('locale', text, LOCALES);
}

/** Reads `theme`. */
export function parseTheme(text: string): Parsed<ThemeChoice> {
  return oneOf('theme', text, THEMES);
}

/** Reads `view`. */
export function parseView(text: string): Parsed<PanelView> {
  return oneOf('view', text, PANEL_VIEWS);
}

/** Reads `plus`: which stages that are not open yet are taken as built. */
export function parsePlus(text: string): Parsed<Addition> {
  return oneOf('plus', text, ADDITIONS);
}

/** Reads `date`: a day, or `today`. */
export function parseDay(text: string, today: Day): Parsed<Day> {
  const day = text.trim();
  if (day === 'today') return { value: today };
  if (isKnownDay(day)) return { value: day };
  return refused('date', text, `a day from ${FIRST_DAY} to ${LAST_DAY} written YYYY-MM-DD, or today`);
}

/** Reads `stages`: a list with commas or spaces, `all` or `none`; empty for the usual ones. */
export function parseStages(text: string): Parsed<ReadonlySet<Stage>> {
  const wanted = listOf(text);
  if (wanted.length === 0) return { value: SHOWN_STAGES };
  if (isOnly(wanted, 'all')) return { value: new Set(STAGES) };
  if (isOnly(wanted, 'none')) return { value: new Set() };
  const wrong = wanted.find((each) => !STAGES.some((stage) => stage === each));
  if (wrong === undefined) return { value: new Set(wanted as Stage[]) };
  return refused('stages', wrong, `a list of ${STAGES.join(', ')}, or all, or none`);
}

/**
 * Reads `lines`: a list of ids with commas or spaces, `all` or `none`; empty for all.
 *
 * @param known ids there are; any id is taken when undefined
 */
export function parseLines(
  text: string,
  known?: ReadonlySet<string>,
): Parsed<ReadonlySet<string> | undefined> {
  const wanted = listOf(text);
  if (wanted.length === 0 || isOnly(wanted, 'all')) return { value: undefined };
  if (isOnly(wanted, 'none')) return { value: new Set() };
  const wrong = known && wanted.find((each) => !known.has(each));
  if (wrong === undefined) return { value: new Set(wanted) };
  return refused('lines', wrong, 'a list of line ids such as szm-14 or mtr-EAL, or all, or none');
}

/**
 * Reads `select`: a kind and an id, `station:szm:kengzi`; empty for nothing.
 *
 * A section of a road, `road:pingyan-passage/north`, means the whole road.
 */
export function parseSelect(text: string): Parsed<Selection | undefined> {
  if (text.trim() === '') return { value: undefined };
  const colon = text.indexOf(':');
  const kind = ITEM_KINDS.find((each) => each === text.slice(0, Math.max(colon, 0)).trim());
  const id = text.slice(colon + 1).trim();
  if (kind !== undefined && id !== '')
    return { value: { kind, id: kind === 'road' ? id.replace(/\/.*$/, '') : id } };
  const kinds = ITEM_KINDS.join(', ');
  return refused('select', text, `one of ${kinds}, a colon and an id, such as station:szm:kengzi`);
}

function oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): Parsed<T> {
  const value = allowed.find((each) => each === text.trim());
  return value === undefined ? refused(name, text, allowed.join(', ')) : { value };
}

function refused(name: string, text: string, allowed: string): { problem: string } {
  return { problem: `The attribute ${name} says "${text}"; allowed is ${allowed}.` };
}

function isOnly(wanted: readonly string[], word: string): boolean {
  return wanted.length === 1 && wanted[0] === word;
}

function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((each) => each !== '');
}
