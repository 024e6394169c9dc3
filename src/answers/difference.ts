import type { Seconds } from '../model/units.ts';
import type { StripGroup } from './groups.ts';
import type { Strip } from './strip.ts';

/** One figure in which two journeys differ; always positive. */
export type Difference =
  | { readonly kind: 'minutes' | 'safe' | 'walk'; readonly by: Seconds }
  /** One has a safe arrival, the other has none. */
  | { readonly kind: 'sure'; readonly by: number }
  | { readonly kind: 'changes'; readonly by: number }
  /** Hong Kong dollars. */
  | { readonly kind: 'fare'; readonly by: number };

/** What a journey wins and loses against another. */
export interface Differences {
  readonly wins: readonly Difference[];
  readonly losses: readonly Difference[];
  /** A part of one of the fares is not known, so that money is not compared. */
  readonly fareUnknown: boolean;
}

/** Less is not worth a word: nobody chooses by it. */
const LEAST_WALK = 2;
const LEAST_FARE = 0.5;

/**
 * Compares two journeys in whole minutes, changes and money, as a reader sees them.
 *
 * The safe arrival is told only where it speaks against the likely one; fares only where both are wholly known.
 */
export function differences(one: Strip, other: Strip): Differences {
  const minutes = wholeMinutes(one.likelyLength) - wholeMinutes(other.likelyLength);
  const safe = wholeMinutes(one.safeLength ?? 0) - wholeMinutes(other.safeLength ?? 0);
  const sure = Number(one.safe === undefined) - Number(other.safe === undefined);
  const isSafeTold = bothSafe(one, other) && Math.sign(safe) !== Math.sign(minutes);
  const walk = wholeMinutes(one.walk) - wholeMinutes(other.walk);
  const isKnown = !one.fare.from && !other.fare.from;
  const fare = isKnown ? Math.round((one.fare.totalHkd - other.fare.totalHkd) * 100) / 100 : 0;
  const all: [Difference, number][] = [
    [{ kind: 'minutes', by: Math.abs(minutes) * 60 }, minutes],
    [{ kind: 'safe', by: Math.abs(safe) * 60 }, isSafeTold ? safe : 0],
    [{ kind: 'sure', by: Math.abs(sure) }, sure],
    [{ kind: 'fare', by: Math.abs(fare) }, Math.abs(fare) < LEAST_FARE ? 0 : fare],
    [{ kind: 'changes', by: Math.abs(one.changes - other.changes) }, one.changes - other.changes],
    [{ kind: 'walk', by: Math.abs(walk) * 60 }, Math.abs(walk) < LEAST_WALK ? 0 : walk],
  ];
  return {
    wins: all.filter(([, sign]) => sign < 0).map(([difference]) => difference),
    losses: all.filter(([, sign]) => sign > 0).map(([difference]) => difference),
    fareUnknown: !isKnown,
  };
}

/**
 * The journey to compare one with: of the best ones the next in the list, of the last the first, of another one
 * over a crossing the best over it. Undefined where there is only one.
 */
export function rivalOf(groups: readonly StripGroup[], key: string): Strip | undefined {
  const at = groups.findIndex(({ best }) => best.key === key);
  if (at < 0) return groups.find(({ others }) => others.some((each) => each.key === key))?.best;
  if (groups.length === 1) return groups[0]!.others[0];
  return (groups[at + 1] ?? groups[0]!).best;
}

/**
 * The best journey before one in the list, which has something better; undefined for the first, and for the last, which
 * is compared with the first already.
 */
export function betterOf(groups: readonly StripGroup[], key: string): Strip | undefined {
  const at = groups.findIndex(({ best }) => best.key === key);
  return at === groups.length - 1 ? undefined : groups[at - 1]?.best;
}

function bothSafe(one: Strip, other: Strip): boolean {
  return one.safe !== undefined && other.safe !== undefined;
}

function wholeMinutes(length: Seconds): number {
  return Math.round(length / 60);
}
