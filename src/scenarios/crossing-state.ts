import { hongKongDay, hongKongInstant, hongKongMinutes } from '../calendar/calendar.ts';
import type { Crossing, OpeningHours } from '../model/network.ts';
import type { CrossingState } from '../model/scene.ts';
import type { Day } from '../model/units.ts';

const SOON = 60;

/**
 * Whether people can pass a crossing at an instant.
 *
 * `closing-soon` means within the hour; a crossing open round the clock never is. `no-passengers` means that
 * no passengers are served that day at all, `closed` that they are, but not at this hour; `unknown` that no
 * record speaks of the day.
 */
export function crossingState(crossing: Crossing, instant: Date): CrossingState {
  const rule = passengerRule(crossing, hongKongDay(instant));
  if (rule === undefined) return isFreightOnly(crossing) ? 'no-passengers' : 'unknown';
  if (rule.open === null) return 'no-passengers';
  const [start, end] = rule.open;
  if (end - start >= 1440) return 'open';
  const minutes = hongKongMinutes(instant);
  if (minutes < start || minutes >= end) return 'closed';
  return end - minutes <= SOON ? 'closing-soon' : 'open';
}

/** When the doors next open or close for passengers, today or tomorrow; absent when neither is due. */
export function nextChange(crossing: Crossing, instant: Date): Date | undefined {
  const today = hongKongDay(instant);
  const tomorrow = hongKongDay(new Date(hongKongInstant(today, 0).getTime() + 36 * 3_600_000));
  return [today, tomorrow].flatMap((day) => doors(crossing, day)).find((time) => time > instant);
}

function doors(crossing: Crossing, day: Day): Date[] {
  const open = passengerRule(crossing, day)?.open;
  if (open === undefined || open === null || open[1] - open[0] >= 1440) return [];
  return open.map((minutes) => hongKongInstant(day, minutes));
}

/** Records that only ever speak of freight say that passengers are not served. */
function isFreightOnly({ hours }: Crossing): boolean {
  return hours.length > 0 && hours.every(({ traffic }) => traffic === 'freight');
}

function passengerRule(crossing: Crossing, day: Day): OpeningHours | undefined {
  return crossing.hours.find(
    ({ traffic, from, to }) => traffic === 'passengers' && from <= day && (to === undefined || day <= to),
  );
}
