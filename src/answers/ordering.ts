import type { Preference } from '../model/question.ts';
import type { Strip } from './strip.ts';

/** Figures of a strip, the first that differs decides; less is better. */
type Figures = readonly number[];

const FIRST: Readonly<Record<Preference, (strip: Strip) => Figures>> = {
  fastest: () => [],
  'fewer-changes': ({ journey }) => [journey.rides],
  'less-walking': ({ walk }) => [Math.round(walk / 60)],
  // What is not wholly known cannot be said to be cheapest.
  cheaper: ({ fare }) => [fare.from ? 1 : 0, fare.totalHkd],
};

/**
 * Strips in the order a reader prefers; nothing is left out.
 *
 * After the preference: minutes, safe minutes, changes, walking, money. Equal ones keep their order.
 */
export function ordered(strips: readonly Strip[], prefer: Preference): Strip[] {
  return [...strips].sort((a, b) => compare(figures(a, prefer), figures(b, prefer)));
}

/** A journey without a safe arrival comes after all that have one. */
const NEVER = Number.MAX_SAFE_INTEGER;

function figures(strip: Strip, prefer: Preference): Figures {
  const { likelyLength, safeLength = NEVER, journey, walk, fare } = strip;
  return [
    ...FIRST[prefer](strip),
    Math.round(likelyLength / 60),
    Math.round(safeLength / 60),
    journey.rides,
    walk,
    fare.totalHkd,
  ];
}

function compare(one: Figures, other: Figures): number {
  for (const [index, value] of one.entries()) {
    if (value !== other[index]) return value - other[index]!;
  }
  return 0;
}
