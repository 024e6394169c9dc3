import type { DateArray, EventAttributes } from 'ics';
import { journeyKey } from '../answers/journey-key.ts';
import { hongKongInstant } from '../calendar/calendar.ts';
import type { ClockTime } from '../calendar/whole-minutes.ts';
import { wholeMinutes } from '../calendar/whole-minutes.ts';
import type { Day, Seconds } from '../model/units.ts';
import { foldedLines } from './folded-lines.ts';
import type { KeptJourney } from './kept-journey.ts';
import { headline } from './kept-journey.ts';
import { shareText } from './share-text.ts';

/**
 * A journey as an iCalendar file: from its departure to its likely arrival, in UTC, so that it stands at the same
 * moment whatever zone the calendar shows. The safe arrival and that times are estimates stand in its description.
 *
 * The library is fetched when the first file is made.
 *
 * @throws {Error} if the library finds the entry wrong
 */
export async function calendarFile(kept: KeptJourney): Promise<string> {
  const { createEvent } = await import('ics');
  const { error, value } = createEvent(entryOf(kept));
  if (typeof value !== 'string') throw error ?? new Error('The calendar entry could not be made.');
  return foldedLines(value);
}

function entryOf(kept: KeptJourney): EventAttributes {
  const { journey, from, address } = kept;
  const { day, departure, arrival } = journey;
  const { title } = headline(kept);
  return {
    uid: `${day}-${departure}-${journeyKey(journey).replaceAll(/[^\w-]+/g, '-')}@pingshan-hk-map`,
    productId: 'pingshan-hk-map',
    title,
    description: shareText(kept),
    location: from,
    start: utc(day, departure, 'departure'),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: utc(day, arrival.likely, 'likely'),
    endInputType: 'utc',
    endOutputType: 'utc',
    busyStatus: 'BUSY',
    ...(address === undefined ? {} : { url: address }),
  };
}

function utc(day: Day, time: Seconds, as: ClockTime): DateArray {
  const instant = hongKongInstant(day, wholeMinutes(time, as));
  return [
    instant.getUTCFullYear(),
    instant.getUTCMonth() + 1,
    instant.getUTCDate(),
    instant.getUTCHours(),
    instant.getUTCMinutes(),
  ];
}
