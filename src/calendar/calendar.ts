import type { DayRange } from '../model/stage.ts';
import type { Day } from '../model/units.ts';

const HONG_KONG_OFFSET = 8 * 60 * 60 * 1000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The calendar day in Hong Kong (UTC+8) at an instant, whatever zone the machine is in. */
export function hongKongDay(instant: Date): Day {
  return new Date(instant.getTime() + HONG_KONG_OFFSET).toISOString().slice(0, 10);
}

/** Minutes since midnight in Hong Kong at an instant: 0 to 1439. */
export function hongKongMinutes(instant: Date): number {
  const local = new Date(instant.getTime() + HONG_KONG_OFFSET);
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

/** The instant of a time of day in Hong Kong; minutes past 1440 fall on the next day. */
export function hongKongInstant(day: Day, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - HONG_KONG_OFFSET + minutes * 60_000);
}

/** Whether a text is a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/**
 * Reads the days a change may fall on.
 *
 * `2028-05-01` is one day, `2028-05` and `2028` are all days of that month or year, `2027/2028` runs from
 * the first day of the first to the last day of the second, `2028/..` has no end and `../2004` no beginning.
 *
 * @returns undefined when the text is none of these
 */
export function parseWhen(text: string): DayRange | undefined {
  const [first = '', last, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  if (last === undefined) return span(first);
  const from = first === '..' ? {} : span(first);
  const to = last === '..' ? {} : span(last);
  return from === undefined || to === undefined ? undefined : between(from.earliest, to.latest);
}

function between(earliest: Day | undefined, latest: Day | undefined): DayRange | undefined {
  if (earliest === undefined) return latest === undefined ? undefined : { latest };
  if (latest === undefined) return { earliest };
  return earliest > latest ? undefined : { earliest, latest };
}

function span(text: string): DayRange | undefined {
  if (isDay(text)) return { earliest: text, latest: text };
  if (/^\d{4}$/.test(text)) return { earliest: `${text}-01-01`, latest: `${text}-12-31` };
  if (!/^\d{4}-\d{2}$/.test(text) || !isDay(`${text}-01`)) return undefined;
  const [year, month] = text.split('-').map(Number) as [number, number];
  const latest = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { earliest: `${text}-01`, latest };
}
