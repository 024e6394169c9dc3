import type { EvidenceKind } from '../model/evidence.ts';
import { EVIDENCE_KINDS } from '../model/evidence.ts';
import type { Journey, Leg, LegEnd } from '../model/journey.ts';
import { stepsOf } from '../model/journey-steps.ts';
import type { Seconds } from '../model/units.ts';
import type { Alert } from './alerts.ts';
import { alertsOf } from './alerts.ts';

/** A moment of a journey: known as a timetable or a reader's own choice knows it, or only likely. */
export interface Moment {
  readonly time: Seconds;
  readonly exact: boolean;
}

/** One step as a traveller tells it: a ride with the wait before it is one. */
export interface LegRow {
  /** Indexes in the journey's legs, for the map. */
  readonly legs: readonly number[];
  /** What is done; a wait only where nothing follows that is waited for. */
  readonly leg: Leg;
  /** Waiting before it; 0 where there is none. */
  readonly wait: Seconds;
  /** Where and when it begins, its wait included. */
  readonly from: LegEnd;
  readonly begins: Moment;
  /** How long it takes without its wait. */
  readonly length: Seconds;
  /** What to mind, its wait's included. */
  readonly alerts: readonly Alert[];
}

/** The steps of a journey, and where and when it ends. */
export interface LegTable {
  readonly rows: readonly LegRow[];
  readonly to: LegEnd;
  /** The likely arrival. */
  readonly ends: Moment;
  /** How much later that is than the steps add up to, for queues and waits are longer more often than shorter. */
  readonly spare: Seconds;
}

/**
 * A journey's legs as rows.
 *
 * Only the departure and what a train of a timetable does are exact; everything else is likely.
 */
export function legTable({ legs, departure, arrival }: Journey): LegTable {
  const rows: LegRow[] = [];
  for (const step of stepsOf(legs)) {
    const [first, leg] = [legs[step[0]!]!, legs[step.at(-1)!]!];
    rows.push({
      legs: step,
      leg,
      wait: leg.depart - first.depart,
      from: first.from,
      begins: { time: first.depart, exact: first.depart === departure || isTrain(rows.at(-1)?.leg) },
      length: leg.arrive - leg.depart,
      alerts: step.flatMap((index) => alertsOf(legs[index]!)),
    });
  }
  const last = legs.at(-1)!;
  const spare = Math.max(0, arrival.likely - last.arrive);
  const exact = isTrain(last) && spare === 0;
  return { rows, to: last.to, ends: { time: last.arrive + spare, exact }, spare };
}

/** How many seconds of a journey are known how, surest first; none of 0. */
export function evidenceShares({ legs }: Journey): { kind: EvidenceKind; length: Seconds }[] {
  return EVIDENCE_KINDS.map((kind) => ({
    kind,
    length: legs
      .filter((leg) => leg.evidence === kind)
      .reduce((sum, { depart, arrive }) => sum + arrive - depart, 0),
  })).filter(({ length }) => length >= 30);
}

/** Ids of stations between the first and the last of a ride. */
export function stopsBetween(leg: Leg): readonly string[] {
  return leg.kind === 'ride' ? leg.stations.slice(1, -1) : [];
}

function isTrain(leg: Leg | undefined): boolean {
  return leg?.kind === 'ride' && leg.service.kind === 'train';
}
