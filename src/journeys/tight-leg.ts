import type { BusLeg, CrossingLeg, Leg, RideLeg } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { WayTimes } from './journey-times.ts';

/** One try in twenty fails: worth a word. */
const TIGHT = 0.05;

/** Says it where a try in twenty or more misses a last train or a closing hour: at the leg that fails most often. */
export function withTight(legs: readonly Leg[], { missed, worst }: WayTimes): Leg[] {
  if (missed < TIGHT || (worst?.kind !== 'ride' && worst?.kind !== 'link')) return [...legs];
  // A crossing begins after the walk to it, within the same step.
  const at = legs.findIndex((leg) => isTimed(leg) && leg.depart >= worst.depart);
  return legs.map((leg, index) =>
    index === at && isTimed(leg)
      ? { ...leg, warnings: [...leg.warnings, { kind: 'tight', margin: marginOf(leg, legs[index - 1]) }] }
      : leg,
  );
}

type TimedLeg = RideLeg | BusLeg | CrossingLeg;

function isTimed(leg: Leg): leg is TimedLeg {
  return leg.kind === 'ride' || leg.kind === 'bus' || leg.kind === 'crossing';
}

/** From the likely beginning of a leg to when it is too late: for a certain train the wait before it. */
function marginOf(leg: TimedLeg, before: Leg | undefined): Seconds {
  if (leg.kind === 'crossing') return (leg.open?.[1] ?? leg.depart) - leg.depart;
  const last = leg.warnings.find((warning) => warning.kind === 'last-train')?.time;
  if (leg.kind === 'ride' && leg.service.kind === 'headway') return leg.service.last - leg.depart;
  if (last !== undefined && last > leg.depart) return last - leg.depart;
  return before?.kind === 'wait' ? before.arrive - before.depart : 0;
}
