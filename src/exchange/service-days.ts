import { dayAfter } from '../calendar/day-after.ts';
import type { Day, Seconds } from '../model/units.ts';
import type { FeedCalendar } from './gtfs-feed.ts';
import { runsOn } from './read-calendars.ts';

const DAY: Seconds = 86_400;

/**
 * Seconds by which the service days that matter on a day are shifted: the day after, the day, the one before,
 * and as many before that as reach into it.
 *
 * @param calendar - absent: every day
 * @param latest - last time of what runs by the calendar, after its own midnight
 */
export function serviceShifts(calendar: FeedCalendar | undefined, day: Day, latest: Seconds): Seconds[] {
  const back = Math.max(1, Math.floor((latest - 1) / DAY));
  const days = Array.from({ length: back + 2 }, (_, index) => index - back);
  const running = days.filter((each) => calendar === undefined || runsOn(calendar, dayAfter(day, each)));
  return running.map((each) => each * DAY);
}
