import type { BusLeg, Journey, Leg } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';

/** What a strip shows of a journey, in order of travel. */
export type StripPart =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'bus'; readonly mode: BusLeg['mode']; readonly number: string }
  | { readonly kind: 'crossing'; readonly crossing: string }
  /** On foot for so long; only where no part beside it says that one walks. */
  | { readonly kind: 'walk'; readonly walk: Seconds };

/** A stretch of a strip's bar: what a traveller does for how long. */
export interface BarPart {
  readonly kind: 'ride' | 'bus' | 'walk' | 'wait' | 'crossing';
  readonly length: Seconds;
  /** Of a ride: whose colour it has. */
  readonly line?: string;
}

/** Walks shorter than this are no part of a strip: every change has one. */
const LONG_WALK: Seconds = 360;

/** Lines, buses, the crossing and long walks, in order. */
export function stripParts({ legs }: Journey): StripPart[] {
  const parts = legs.flatMap((leg) => partsOf(leg));
  return parts.length > 0 ? parts : [{ kind: 'walk', walk: total(legs) }];
}

/** The whole time of a journey, stretch by stretch; stretches of one kind and line beside one another are one. */
export function barParts({ legs }: Journey): BarPart[] {
  const parts: BarPart[] = [];
  for (const leg of legs) {
    const part = barPart(leg);
    const before = parts.at(-1);
    if (part.length === 0) continue;
    if (before !== undefined && before.kind === part.kind && before.line === part.line) {
      parts[parts.length - 1] = { ...before, length: before.length + part.length };
    } else parts.push(part);
  }
  return parts;
}

/** The number of a bus without its operator, which has no name in Chinese: `59S`. */
export function busNumber({ route }: Pick<BusLeg, 'route'>): string {
  return route.slice(route.lastIndexOf(' ') + 1);
}

function partsOf(leg: Leg): StripPart[] {
  switch (leg.kind) {
    case 'ride':
      return [{ kind: 'line', line: leg.line }];
    case 'bus':
      return [{ kind: 'bus', mode: leg.mode, number: busNumber(leg) }];
    case 'crossing':
      return [{ kind: 'crossing', crossing: leg.crossing }];
    case 'walk':
      return leg.arrive - leg.depart >= LONG_WALK ? [{ kind: 'walk', walk: leg.arrive - leg.depart }] : [];
    default:
      return [];
  }
}

function barPart(leg: Leg): BarPart {
  const length = leg.arrive - leg.depart;
  if (leg.kind === 'ride') return { kind: 'ride', length, line: leg.line };
  return { kind: leg.kind === 'change' ? 'walk' : leg.kind, length };
}

function total(legs: readonly Leg[]): Seconds {
  return legs.reduce((sum, { depart, arrive }) => sum + arrive - depart, 0);
}
