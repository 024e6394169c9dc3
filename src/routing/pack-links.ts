import type { Link } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import type { Tables } from './tables.ts';

type LinkTables = Pick<
  Tables,
  | 'firstLink'
  | 'linkTo'
  | 'linkSeconds'
  | 'linkWalk'
  | 'linkIndex'
  | 'firstLinkWindow'
  | 'linkWindows'
  | 'linkAlways'
>;

/** Links as flat arrays, by the stop they start from. */
export function packLinks(links: readonly Link[], stops: number): LinkTables {
  const order = [...links.keys()].sort((one, other) => links[one]!.from - links[other]!.from || one - other);
  const sorted = order.map((index) => links[index]!);
  const windows = sorted.map((link) => joinedWindows(link.windows ?? []));
  return {
    firstLink: firstOfEach(
      sorted.map(({ from }) => from),
      stops,
    ),
    linkTo: Int32Array.from(sorted, ({ to }) => to),
    linkSeconds: Int32Array.from(sorted, ({ seconds }) => seconds),
    linkWalk: Int32Array.from(sorted, ({ walk }) => walk),
    linkIndex: order.some((index, link) => index !== link) ? Int32Array.from(order) : undefined,
    firstLinkWindow: links.some((link) => link.windows)
      ? endsOf(windows.map(({ length }) => length))
      : new Int32Array(),
    linkWindows: Int32Array.from(windows.flat(2)),
    linkAlways: Uint8Array.from(sorted, ({ windows }) => Number(windows === undefined)),
  };
}

/** Where each length begins when all stand in a row, and where the last ends. */
export function endsOf(lengths: readonly number[]): Int32Array {
  const ends = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) ends[index + 1] = ends[index]! + length;
  return ends;
}

/** Where each of `0 … count - 1` begins in an ascending list, and where the last ends. */
export function firstOfEach(ascending: readonly number[], count: number): Int32Array {
  const lengths = new Array<number>(count).fill(0);
  for (const each of ascending) lengths[each]!++;
  return endsOf(lengths);
}

/** In order, without overlaps; those that never open are gone. */
function joinedWindows(windows: readonly (readonly [Seconds, Seconds])[]): [Seconds, Seconds][] {
  const joined: [Seconds, Seconds][] = [];
  for (const [open, close] of windows.toSorted(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    if (open > close) continue;
    if (last && open <= last[1]) last[1] = Math.max(last[1], close);
    else joined.push([open, close]);
  }
  return joined;
}
