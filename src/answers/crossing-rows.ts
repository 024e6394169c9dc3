import type { Fare } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { StripGroup } from './groups.ts';

/** One crossing's line in the comparison: what its best journey comes to. */
export interface CrossingRow {
  readonly crossing: string;
  /** Key of that journey. */
  readonly key: string;
  readonly likely: Seconds;
  /** Absent where there is no safe arrival. */
  readonly safe?: Seconds;
  readonly fare: Fare;
  readonly changes: number;
  /** Absent for one that never closes. */
  readonly closes?: Seconds;
  readonly closesSoon: boolean;
  /** Typical time through both checks at that hour, and how full it is assumed to be over its table. */
  readonly typical: Seconds;
  readonly crowding: number;
}

/** What the comparison can be sorted by. */
export type CrossingColumn = 'crossing' | 'likely' | 'safe' | 'fare' | 'changes' | 'closes' | 'checks';

/** Every column, in the order of the table. */
export const CROSSING_COLUMNS: readonly CrossingColumn[] = [
  'crossing',
  'likely',
  'safe',
  'fare',
  'changes',
  'closes',
  'checks',
];

/** By which column, and which end first. */
export interface CrossingSort {
  readonly column: CrossingColumn;
  readonly descending: boolean;
}

/** A row for each group that passes a crossing, in the order of the groups. */
export function crossingRows(groups: readonly StripGroup[]): CrossingRow[] {
  return groups.flatMap(({ best }) => {
    const { passage, key, likelyLength, safeLength, fare, changes } = best;
    if (passage === undefined) return [];
    const { crossing, closes, state, typical, crowding } = passage;
    return [
      {
        crossing,
        key,
        likely: likelyLength,
        ...(safeLength === undefined ? {} : { safe: safeLength }),
        fare,
        changes,
        ...(closes === undefined ? {} : { closes }),
        closesSoon: state === 'closing-soon',
        typical,
        crowding,
      },
    ];
  });
}

/**
 * Rows by one column; a crossing that never closes counts as closing last. Equal rows keep their order either way.
 *
 * @param nameOf what a reader calls a crossing, and how names compare in the reader's language
 */
export function sortedRows(
  rows: readonly CrossingRow[],
  { column, descending }: CrossingSort,
  nameOf: { readonly name: (crossing: string) => string; readonly compare: (a: string, b: string) => number },
): CrossingRow[] {
  const by = (a: CrossingRow, b: CrossingRow) =>
    column === 'crossing'
      ? nameOf.compare(nameOf.name(a.crossing), nameOf.name(b.crossing))
      : difference(FIGURES[column](a), FIGURES[column](b));
  return [...rows].sort((a, b) => (descending ? by(b, a) : by(a, b)));
}

const FIGURES: Readonly<
  Record<Exclude<CrossingColumn, 'crossing'>, (row: CrossingRow) => readonly number[]>
> = {
  likely: ({ likely }) => [likely],
  safe: ({ safe }) => [safe ?? Number.MAX_SAFE_INTEGER],
  fare: ({ fare }) => [fare.totalHkd],
  changes: ({ changes }) => [changes],
  closes: ({ closes }) => [closes ?? Number.MAX_SAFE_INTEGER],
  checks: ({ typical }) => [typical],
};

function difference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
