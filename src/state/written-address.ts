import { clockOf, wholeMinutes } from '../calendar/whole-minutes.ts';
import type { Avoidance } from '../model/journey.ts';
import type { Question, When } from '../model/question.ts';
import { NO_QUESTION } from '../model/question.ts';
import type { Selection } from '../model/selection.ts';
import { STAGES } from '../model/stage.ts';
import type { Day } from '../model/units.ts';
import type { AddressName } from './address.ts';
import { ADDRESS_NAMES } from './address.ts';
import type { Choices } from './choices.ts';
import { SHOWN_STAGES } from './choices.ts';
import { endpointText } from './endpoint-text.ts';
import type { QuestionName } from './question-address.ts';
import { QUESTION_NAMES } from './question-address.ts';
import type { Shared } from './shared-address.ts';

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
    return text === undefined ? [] : [`${name}=${readable(text)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/**
 * The part of an address's query that gives the same question again: only what differs from the usual.
 *
 * @returns empty, or `from=station:szm:kengzi&at=08:00` without a `?`
 */
export function questionQuery({ from, to, when, day, traveller, prefer, avoid }: Question): string {
  const texts: Record<QuestionName, string | undefined> = {
    from: from && endpointText(from),
    to: to && endpointText(to),
    at: whenText(when),
    day: when.kind === 'now' ? undefined : day,
    who: traveller,
    prefer: prefer === NO_QUESTION.prefer ? undefined : prefer,
    avoid: avoidanceText(avoid) || undefined,
  };
  return QUESTION_NAMES.flatMap((name) => {
    const text = texts[name];
    return text === undefined ? [] : [`${name}=${readable(text)}`];
  }).join('&');
}

/** What an address says of an answer besides its question, without a `?`; empty when there is nothing to say. */
export function sharedQuery({ show, journey, shared }: Shared): string {
  const parts = [
    ...(show === undefined ? [] : [`show=${show}`]),
    ...(journey === undefined ? [] : [`journey=${encodeURIComponent(journey)}`]),
    ...(shared === undefined ? [] : [`took=${shared}`]),
  ];
  return parts.join('&');
}

function whenText(when: When): string | undefined {
  if (when.kind === 'now') return undefined;
  if (when.kind === 'any-time') return 'any';
  if (when.kind === 'unclear') return when.of === 'arrive-by' ? 'by-' : when.text;
  const clock = clockOf(wholeMinutes(when.time, 'departure'));
  return when.kind === 'arrive-by' ? `by-${clock}` : clock;
}

function readable(text: string): string {
  return encodeURIComponent(text).replace(/%3A|%2C|%2F/g, decodeURIComponent);
}

/** Things to avoid as an address lists them; empty for nothing. */
function avoidanceText({ lines = [], crossings = [], systems = [], modes = [] }: Avoidance): string {
  return [
    ...lines.map((id) => `line:${id}`),
    ...crossings.map((id) => `crossing:${id}`),
    ...systems.map((system) => `system:${system}`),
    ...modes.map((mode) => `mode:${mode}`),
  ].join(',');
}

/** Writes a selection as `parseSelect` reads it. */
export function selectText({ kind, id }: Selection): string {
  return `${kind}:${id}`;
}
