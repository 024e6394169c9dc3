import type { Preference } from '../model/question.ts';
import { ordered } from './ordering.ts';
import type { Strip } from './strip.ts';

/** The journeys over one crossing, or within one city. */
export interface StripGroup {
  /** Absent within one city. */
  readonly crossing?: string;
  readonly best: Strip;
  /** The other ones, in the same order. */
  readonly others: readonly Strip[];
}

/** One group for each crossing, the best journey of each first and the group of the best journey first. */
export function stripGroups(strips: readonly Strip[], prefer: Preference): StripGroup[] {
  const byCrossing = new Map<string | undefined, Strip[]>();
  for (const strip of ordered(strips, prefer)) {
    const { crossing } = strip.journey;
    const group = byCrossing.get(crossing);
    if (group === undefined) byCrossing.set(crossing, [strip]);
    else group.push(strip);
  }
  return [...byCrossing].map(([crossing, [best, ...others]]) => ({
    ...(crossing === undefined ? {} : { crossing }),
    best: best!,
    others,
  }));
}
