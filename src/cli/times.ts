import { hongKongDay, hongKongMinutes, isDay, parseWhen } from '../calendar/calendar.ts';
import type { ClockTime } from '../calendar/whole-minutes.ts';
import { clockOf, wholeMinutes } from '../calendar/whole-minutes.ts';
import type { Addition, Scenario } from '../model/scenario.ts';
import { ADDITIONS, FIRST_DAY, LAST_DAY } from '../model/scenario.ts';
import type { Day, Moment, Seconds } from '../model/units.ts';
import { QuestionError } from './question-error.ts';

const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads `2026-11-23T08:00`; without a zone it is Hong Kong's time (UTC+8).
 *
 * @throws {QuestionError} if it is no day and time, or outside the years that are known
 */
export function readMoment(text: string): Moment {
  const [, day, hours, minutes, seconds = '00', zone = '+08:00'] = DAY_AND_TIME.exec(text) ?? [];
  if (day === undefined || !isDay(day)) {
    throw new QuestionError(
      `"${text}" is no time; write a day and HH:MM, from 00:00 to 23:59, for example 2026-11-23T08:00.`,
    );
  }
  checkYear(text, day);
  return momentOf(new Date(`${day}T${hours}:${minutes}:${seconds}${withColon(zone)}`));
}

/** An instant as a day and seconds in Hong Kong. */
export function momentOf(instant: Date): Moment {
  return { day: hongKongDay(instant), time: hongKongMinutes(instant) * 60 + instant.getUTCSeconds() };
}

/**
 * Reads `2035`, `2035-06` or `2019-06-01`: the last day of it. Without a scenario it is the day of the question.
 *
 * @param plus which stages that are not open by then count as built
 * @throws {QuestionError} if it is none of these, or outside the years that are known
 */
export function readScenario(text: string | undefined, plus: string | undefined, day: Day): Scenario {
  const range = text === undefined ? { latest: day } : parseWhen(text);
  if (range?.latest === undefined || text?.includes('/')) {
    throw new QuestionError(
      `"${text}" is no scenario; write a year, a month or a day: 2035, 2035-06, 2019-06-01.`,
    );
  }
  checkYear(text ?? day, range.latest);
  return { day: range.latest, plus: readAddition(plus) };
}

function checkYear(text: string, day: Day): void {
  if (day >= FIRST_DAY && day <= LAST_DAY) return;
  const [first, last] = [FIRST_DAY, LAST_DAY].map((each) => each.slice(0, 4));
  throw new QuestionError(`"${text}" lies outside the years that are known, ${first} to ${last}.`);
}

function readAddition(text = 'none'): Addition {
  const found = ADDITIONS.find((each) => each === text);
  if (found === undefined) {
    throw new QuestionError(`"${text}" is no addition; allowed are ${ADDITIONS.join(', ')}.`);
  }
  return found;
}

/** `08:05`, or `00:20 (+1 day)`; a likely time when nothing is said. */
export function clockText(time: Seconds, as: ClockTime = 'likely'): string {
  const minutes = wholeMinutes(time, as);
  const days = Math.floor(minutes / 1440);
  const clock = clockOf(minutes - days * 1440);
  return days === 0 ? clock : `${clock} (${days > 0 ? '+' : '−'}${Math.abs(days)} day)`;
}

/** An instant in Hong Kong's zone: `2026-11-23T08:00:00+08:00`. */
export function instantText(day: Day, time: Seconds): string {
  const local = new Date(Date.parse(`${day}T00:00:00Z`) + Math.round(time) * 1000);
  return `${local.toISOString().slice(0, 19)}+08:00`;
}

function withColon(zone: string): string {
  return zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
