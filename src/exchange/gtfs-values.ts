import type { Day, Position, Seconds } from '../model/units.ts';

const TIME = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/;
const DEGREES = /^[-+]?(?:\d{1,3}(?:\.\d*)?|\.\d+)$/;
const DATE = /^(\d{4})(\d{2})(\d{2})$/;
/** A week: the latest time of a service day, so that what runs on a day is found without reading years back. */
export const LATEST_TIME: Seconds = 7 * 86_400;

/** Seconds of a GTFS time, `8:05:00` or `25:10:00`, up to a week; undefined when it is none. */
export function parseTime(text: string): Seconds | undefined {
  const parts = TIME.exec(text);
  if (parts === null) return undefined;
  const seconds = Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
  return seconds <= LATEST_TIME ? seconds : undefined;
}

/** A GTFS time of whole seconds that are not negative: `08:05:00`. */
export function timeText(seconds: Seconds): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** The day of a GTFS date, `20261125`; undefined when there is no such day. */
export function parseDate(text: string): Day | undefined {
  const parts = DATE.exec(text);
  if (parts === null) return undefined;
  const day = parts.slice(1).join('-');
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}

/** A GTFS date: `20261125`. */
export function dateText(day: Day): string {
  return day.replaceAll('-', '');
}

/** Day of the week, 0 for Monday. */
export function weekday(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A whole number within bounds; undefined when the text is none. */
export function parseWhole(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,12}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}

/** A position on the globe; undefined when the two are none. 0, 0 stands for "not known" in many feeds. */
export function parsePosition(longitude: string, latitude: string): Position | undefined {
  const [east, north] = [longitude, latitude].map((text) => (DEGREES.test(text) ? Number(text) : NaN)) as [
    number,
    number,
  ];
  if (!(Math.abs(east) <= 180 && Math.abs(north) <= 90)) return undefined;
  return east === 0 && north === 0 ? undefined : [east, north];
}
