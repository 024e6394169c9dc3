import type { Hop, Span } from '../model/network.ts';
import type { Day, Metres } from '../model/units.ts';
import type { PublishedTimes } from './published-times.ts';
import type { RouteRecord } from './source-files.ts';

/** What is known of the time of a hop. */
export type Timed = Omit<Hop, 'distance'>;

/**
 * How far a hop's share by distance of a longer time may be off, as a part of the share.
 *
 * Sharing the sum of two neighbouring published hops by distance misses either by less than this, 9 times in
 * 10 (912 shares, 2026-11).
 */
const SHARING_ERROR = 0.32;

/**
 * The published times of a route's hops; where one spans calls that are not served yet, the whole of it as a
 * span and a share by distance, as an estimate, for each of its hops.
 *
 * @param distances - metres of each hop, where known
 * @param lines - lines whose rows of `run-times.csv` count for this route
 * @param asOf - the day that published times speak of
 */
export function publishedHops(
  route: RouteRecord,
  distances: readonly (Metres | undefined)[],
  lines: readonly string[],
  times: PublishedTimes,
  asOf: Day,
): { readonly hops: readonly (Timed | undefined)[]; readonly spans: readonly Span[] } {
  const hops: (Timed | undefined)[] = distances.map(() => undefined);
  const spans: Span[] = [];
  const served = route.calls.flatMap((call, index) => (isServed(call, asOf) ? [index] : []));
  const calls = route.calls.map(({ station }) => station);
  for (const [index, to] of served.slice(1).entries()) {
    const from = served[index]!;
    const whole = times.between(lines, calls[from]!, calls[to]!, calls);
    if (whole === undefined) continue;
    if (to === from + 1) hops[from] = whole;
    else {
      spans.push({ from, to, ...whole });
      hops.splice(from, to - from, ...shares(whole, distances.slice(from, to)));
    }
  }
  return { hops, spans };
}

function isServed({ changes }: RouteRecord['calls'][number], day: Day): boolean {
  const past = changes.filter(({ when }) => when.latest !== undefined && when.latest <= day);
  return past.at(-1)?.stage === 'open';
}

/** By distance, else equally. */
function shares(whole: Timed, distances: readonly (Metres | undefined)[]): Timed[] {
  const total = distances.reduce<number>((sum, each) => sum + (each ?? Number.NaN), 0);
  return distances.map((distance) => {
    const part = Number.isNaN(total) ? 1 / distances.length : distance! / total;
    const time = Math.round(whole.time * part);
    return {
      ...whole,
      time,
      error: Math.round(Math.hypot(whole.error, SHARING_ERROR * time)),
      evidence: whole.evidence === 'assumed' ? 'assumed' : 'estimated',
    };
  });
}
