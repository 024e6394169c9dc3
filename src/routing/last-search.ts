import type { Seconds } from '../model/units.ts';
import type { Compiled } from './compile-sound.ts';
import { NO_LABEL } from './labels.ts';
import { departureOf, trainFrom } from './tables.ts';

/**
 * The longest standing at one place on the way to a stop, as `oneToAll` found it last.
 *
 * Holds until the next search; ask only for stops that were reached.
 */
export function longestWaits({ forward: { tables, earliest } }: Compiled): (stop: number) => Seconds {
  const { labels } = earliest;
  const { stop: stops, time, parent, carrier, board, count } = labels;
  // A later label of a stop is a better one.
  const best = new Int32Array(tables.stops).fill(NO_LABEL);
  for (let label = 0; label < count; label++) best[stops[label]!] = label;
  const begins = (label: number): Seconds => {
    const by = carrier[label]!;
    if (by < 0) return time[label]! - tables.linkSeconds[~by]!;
    const group = by >> tables.callBits;
    const train = trainFrom(tables, group, board[label]!, time[parent[label]!]!);
    return departureOf(tables, group, board[label]!, train);
  };
  return (stop) => {
    let longest = 0;
    for (let at = best[stop]!; at !== NO_LABEL && parent[at] !== NO_LABEL; at = parent[at]!) {
      longest = Math.max(longest, begins(at) - time[parent[at]!]!);
    }
    return longest;
  };
}
