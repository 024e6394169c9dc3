import type { Strip } from './strip.ts';

/** What a journey is alone in, of all that were found. */
export type Merit = 'fastest' | 'cheapest' | 'fewest-changes' | 'least-walking' | 'surest';

/** Figure of each merit, less is better, in the units a reader sees; undefined where it is not known. */
const FIGURES: Readonly<Record<Merit, (strip: Strip) => number | undefined>> = {
  fastest: ({ likelyLength }) => Math.round(likelyLength / 60),
  cheapest: ({ fare }) => (fare.from ? undefined : fare.totalHkd),
  'fewest-changes': ({ changes }) => changes,
  'least-walking': ({ walk }) => Math.round(walk / 60),
  surest: ({ safe, likely }) => (safe === undefined ? undefined : Math.round((safe - likely) / 60)),
};

/** Every merit, in the order they are told. */
const MERITS: readonly Merit[] = ['fastest', 'cheapest', 'fewest-changes', 'least-walking', 'surest'];

/**
 * What each journey is alone best in, by key; of a merit that several share nothing is said.
 *
 * One journey alone has no merits: there is nothing to compare it with.
 */
export function meritsOf(strips: readonly Strip[]): ReadonlyMap<string, readonly Merit[]> {
  const found = new Map<string, Merit[]>(strips.map(({ key }) => [key, []]));
  if (strips.length < 2) return found;
  for (const merit of MERITS) {
    const winner = soleBest(strips, FIGURES[merit]);
    if (winner !== undefined) found.get(winner.key)!.push(merit);
  }
  return found;
}

function soleBest(strips: readonly Strip[], figure: (strip: Strip) => number | undefined): Strip | undefined {
  const known = strips.flatMap((strip) => {
    const value = figure(strip);
    return value === undefined ? [] : [{ strip, value }];
  });
  const least = Math.min(...known.map(({ value }) => value));
  const best = known.filter(({ value }) => value === least);
  return best.length === 1 ? best[0]!.strip : undefined;
}
