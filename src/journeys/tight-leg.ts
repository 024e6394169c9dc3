import type { LateTrain } from '../estimate/arrival.ts';
import type { BusLeg, CrossingLeg, JourneyWarning, Leg, RideLeg } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { WayTimes } from './journey-times.ts';

/** One try in twenty fails: worth a word. */
const TIGHT = 0.05;

/** One try in four misses the train that is told: who reads when it leaves has to know. */
const OFTEN = 0.25;

/** Says where a journey may go otherwise than its legs tell. */
export function withRisks(legs: readonly Leg[], times: WayTimes): readonly Leg[] {
  return times.late.reduce(withMissed, withTight(legs, times));
}

/**
 * Says it at a train that is often missed.
 *
 * The legs add up likely parts, which a traveller may just catch a train with; the arrival weighs all that may happen.
 * The train that the legs catch is kept, for it is the one to run for, and the later arrival is told where it comes
 * from: after another train every later leg would be a guess on a guess.
 */
function withMissed(legs: readonly Leg[], { taken, share, next }: LateTrain): readonly Leg[] {
  if (share < OFTEN) return legs;
  const at = legs.findIndex(({ kind, depart }) => kind === 'ride' && depart === taken);
  return warned(legs, at, { kind: 'often-missed', share, time: next });
}

/** Says it where a try in twenty or more misses a last train or a closing hour: at the leg that fails most often. */
function withTight(legs: readonly Leg[], { missed, worst }: WayTimes): readonly Leg[] {
  if (missed < TIGHT || (worst?.kind !== 'ride' && worst?.kind !== 'link')) return legs;
  // A crossing begins after the walk to it, within the same step.
  const at = legs.findIndex((leg) => isTimed(leg) && leg.depart >= worst.depart);
  const leg = legs[at];
  if (leg === undefined || !isTimed(leg)) return legs;
  return warned(legs, at, { kind: 'tight', margin: marginOf(leg, legs[at - 1]) });
}

function warned(legs: readonly Leg[], at: number, warning: JourneyWarning): readonly Leg[] {
  return legs.map((leg, index) => (index === at ? { ...leg, warnings: [...leg.warnings, warning] } : leg));
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
