import type { LastWay, LastWays } from '../../model/day-profile.ts';
import type { Day, Moment, Seconds } from '../../model/units.ts';

/** What a reader must know first of the last ways home. */
export type HomeHeadline =
  /** The last departure that is safe, and how long there is until then; no length on another day. */
  | { readonly kind: 'safe'; readonly way: LastWay; readonly departure: Seconds; readonly left?: Seconds }
  /** Only ways that may fail are left. */
  | { readonly kind: 'risky'; readonly way: LastWay; readonly departure: Seconds; readonly left?: Seconds }
  /** Everything has left. */
  | { readonly kind: 'gone'; readonly way: LastWay; readonly departure: Seconds };

/** @returns undefined when there is no way at all */
export function homeHeadline({ day, ways }: LastWays, now: Moment | undefined): HomeHeadline | undefined {
  const time = now === undefined ? undefined : timeOn(day, now);
  const safest = latest(ways, ({ safe }) => safe?.departure);
  const last = latest(ways, ({ possible }) => possible.departure);
  if (last === undefined) return undefined;
  if (safest !== undefined && (time ?? -Infinity) <= safest.departure) {
    return { kind: 'safe', ...safest, ...leftUntil(safest.departure, time) };
  }
  if ((time ?? -Infinity) <= last.departure) {
    return { kind: 'risky', ...last, ...leftUntil(last.departure, time) };
  }
  return { kind: 'gone', ...last };
}

/** Seconds after midnight of the service day; undefined for a moment of another day. A night belongs to the day before it. */
export function timeOn(day: Day, now: Moment): Seconds | undefined {
  if (now.day === day) return now.time;
  const days = (Date.parse(now.day) - Date.parse(day)) / 86_400_000;
  return days === 1 && now.time < NIGHT_END ? now.time + 86_400 : undefined;
}

const NIGHT_END: Seconds = 4 * 3600;

function leftUntil(departure: Seconds, time: Seconds | undefined): { left?: Seconds } {
  return time === undefined ? {} : { left: departure - time };
}

function latest(
  ways: readonly LastWay[],
  of: (way: LastWay) => Seconds | undefined,
): { way: LastWay; departure: Seconds } | undefined {
  return ways
    .flatMap((way) => {
      const departure = of(way);
      return departure === undefined ? [] : [{ way, departure }];
    })
    .reduce<{ way: LastWay; departure: Seconds } | undefined>(
      (best, each) => (best === undefined || each.departure > best.departure ? each : best),
      undefined,
    );
}
