import type { Row } from './table.ts';

const DAY = 1440;
/** Minutes; trains whose times are known of two days moved by up to 13. Farther off it is another train. */
const MOST_SHIFT = 15;

/** A train's two ends as the operator gives them. */
export interface TrainEnds {
  readonly start: { readonly station: string; readonly time: string };
  readonly end: { readonly station: string; readonly time: string };
}

/**
 * The calls between a train's ends, moved along with them.
 *
 * They are derived, and so marked as estimated: the operator's answer gives the ends only.
 *
 * @param known - every call of the train as it ran before, in order
 * @param source - id of the answer's source; what the calls are from follows it
 * @returns undefined unless the train takes as long as before between the same ends, at most a quarter of an
 *   hour earlier or later
 */
export function movedCalls(
  known: readonly Row[],
  { start, end }: TrainEnds,
  source: string,
): Row[] | undefined {
  const [first, last] = [known[0], known.at(-1)];
  if (first?.station !== start.station || last?.station !== end.station) return undefined;
  const [before, now] = [minutes(first.departure), minutes(start.time)];
  const ride = (from: number, to: number) => (to - from + DAY) % DAY;
  const shift = ride(before, now);
  if (Math.min(shift, DAY - shift) > MOST_SHIFT) return undefined;
  if (ride(before, minutes(last.arrival)) !== ride(now, minutes(end.time))) return undefined;
  const moved = known.slice(1, -1).map((row) => movedCall(row, now - before, source));
  return moved.every((row) => row !== undefined) ? moved : undefined;
}

/** A call between the ends whose train the answer has too: what its times are from follows the answer's source. */
export function confirmedCall(row: Row, source: string): Row {
  return { ...row, sources: [...new Set([source, ...(row.sources ?? '').split(';')])].join(';') };
}

/** Undefined where a train would stand at midnight: a row has one day for both its times. */
function movedCall(row: Row, by: number, source: string): Row | undefined {
  const offset = Number(row.day_offset) * DAY + by;
  const times = [row.arrival, row.departure].map((time) => (time ? minutes(time) + offset : undefined));
  const days = new Set(times.flatMap((time) => (time === undefined ? [] : Math.floor(time / DAY))));
  const [day] = days;
  if (day === undefined || days.size > 1) return undefined;
  const [arrival = '', departure = ''] = times.map((time) => (time === undefined ? '' : clock(time)));
  const derived = { evidence: 'estimated', confidence: 'medium' };
  return { ...confirmedCall(row, source), arrival, departure, day_offset: String(day), ...derived };
}

function minutes(clock: string | undefined): number {
  const [hours, rest] = (clock ?? '').split(':').map(Number);
  return Number(hours) * 60 + Number(rest);
}

function clock(time: number): string {
  const of = (time + DAY) % DAY;
  return [Math.floor(of / 60), of % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
