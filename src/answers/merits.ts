import type { Fare } from '../model/journey.ts';
import type { Strip } from './strip.ts';

/** What a journey is alone in, of all that were found. */
export type Merit = Measured | 'cheapest-known';

type Measured = 'fastest' | 'cheapest' | 'fewest-changes' | 'least-walking' | 'surest';

/** Figure of each merit, less is better, in the units a reader sees; undefined where it is not known. */
const FIGURES: Readonly<Record<Measured, (strip: Strip) => number | undefined>> = {
  fastest: ({ likelyLength }) => Math.round(likelyLength / 60),
  cheapest: ({ fare }) => (fare.from ? undefined : fare.totalHkd),
  'fewest-changes': ({ changes }) => changes,
  'least-walking': ({ walk }) => Math.round(walk / 60),
  surest: ({ safe, likely }) => (safe === undefined ? undefined : Math.round((safe - likely) / 60)),
};

/** Every merit, in the order they are told. */
const MERITS: readonly Measured[] = ['fastest', 'cheapest', 'fewest-changes', 'least-walking', 'surest'];

/**
 * What each journey is alone best in, by key; of a merit that several share nothing is said. Where a fare that is not
 * wholly known may be less, the cheapest is only the cheapest known.
 *
 * One journey alone has no merits: there is nothing to compare it with.
 */
export function meritsOf(strips: readonly Strip[]): ReadonlyMap<string, readonly Merit[]> {
  const found = new Map<string, Merit[]>(strips.map(({ key }) => [key, []]));
  if (strips.length < 2) return found;
  for (const merit of MERITS) {
    const winner = soleBest(strips, FIGURES[merit]);
    if (winner === undefined) continue;
    const isOpen = merit === 'cheapest' && mayBeLess(strips, winner.fare);
    found.get(winner.key)!.push(isOpen ? 'cheapest-known' : merit);
  }
  return found;
}

/** Whether one of several fares, of which a part is not known, may be less than a known one. */
export function mayBeLess(others: readonly Pick<Strip, 'fare'>[], { totalHkd }: Fare): boolean {
  return others.some(({ fare }) => fare.from && fare.totalHkd < totalHkd);
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
