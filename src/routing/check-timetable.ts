import type { Link, Timetable, TimetableTrip, Window } from '../model/timetable.ts';

/** Beyond this, sums of times would leave 32 bits: a fortnight either way. */
const FARTHEST = 14 * 86_400;
/** A call's index shares 32 bits with another's. */
const MOST_CALLS = 0x7fff;

/**
 * Refuses what the router could not search exactly.
 *
 * @throws {RangeError} at the first stop that does not exist, time that is not whole, decreases or is beyond
 *   a fortnight, headway that is not positive, list of another length, or duration below 0
 */
export function checkTimetable({ stops, patterns, links }: Timetable): void {
  for (const [index, pattern] of patterns.entries()) checkPattern(pattern, stops, `Pattern ${index}`);
  for (const [index, link] of links.entries()) checkLink(link, stops, `Link ${index}`);
}

function checkPattern(pattern: Timetable['patterns'][number], stops: number, name: string): void {
  const calls = pattern.stops.length;
  if (calls > MOST_CALLS) {
    throw new RangeError(`${name} calls at ${calls} stops; at most ${MOST_CALLS} are allowed.`);
  }
  for (const stop of pattern.stops) checkStop(stop, stops, name);
  const trips = pattern.kind === 'trips' ? pattern.trips : [pattern];
  for (const trip of trips) checkTimes(trip, calls, name);
  if (pattern.kind === 'frequency') for (const window of pattern.windows) checkWindow(window, name);
}

function checkStop(stop: number, stops: number, name: string): void {
  if (Number.isInteger(stop) && stop >= 0 && stop < stops) return;
  throw new RangeError(`${name} names stop ${stop}; stops are 0 to ${stops - 1}.`);
}

function checkTimes({ arrive, depart }: TimetableTrip, calls: number, name: string): void {
  if (calls === 0) throw new RangeError(`${name} calls nowhere.`);
  if (arrive.length !== calls || depart.length !== calls) {
    throw new RangeError(
      `${name} has ${calls} stops, ${arrive.length} arrivals, ${depart.length} departures.`,
    );
  }
  let before = -FARTHEST;
  for (let call = 0; call < calls; call++) {
    for (const time of [arrive[call]!, depart[call]!]) {
      checkTime(time, name);
      if (time < before)
        throw new RangeError(`${name} runs backwards at call ${call}: ${time} s after ${before} s.`);
      before = time;
    }
  }
}

function checkTime(time: number, name: string): void {
  if (Number.isInteger(time) && Math.abs(time) <= FARTHEST) return;
  throw new RangeError(`${name} has time ${time} s; whole seconds within ±${FARTHEST} s are allowed.`);
}

function checkWindow({ start, end, headway }: Window, name: string): void {
  checkTime(start, name);
  checkTime(end, name);
  checkTime(headway, name);
  if (headway <= 0) throw new RangeError(`${name} has a headway of ${headway} s; it must be positive.`);
}

function checkLink({ from, to, seconds, walk, windows }: Link, stops: number, name: string): void {
  checkStop(from, stops, name);
  checkStop(to, stops, name);
  for (const time of [seconds, walk, ...(windows ?? []).flat()]) checkTime(time, name);
  if (seconds < 0 || walk < 0) throw new RangeError(`${name} takes ${seconds} s and ${walk} s of walking.`);
}
