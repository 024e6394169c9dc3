import type { Endpoint, Leg, LegEnd, Query } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { LinkStep, RideStep } from '../routing/request.ts';
import { linkLegs, waitLeg, walkLeg } from './link-legs.ts';
import type { PreparedDay } from './prepared-day.ts';
import { rideLeg } from './ride-legs.ts';
import type { StayStep, Way } from './steps.ts';
import { stopEnd } from './stop-ends.ts';

/** Legs so far, and where and when the traveller is. */
interface Progress {
  readonly legs: Leg[];
  now: Seconds;
  /** Where the next access begins, and the next egress ends. */
  start: Endpoint;
  end: Endpoint;
}

/** The parts of a journey as a reader goes through them, at likely times; every wait is a leg of its own. */
export function journeyLegs(day: PreparedDay, way: Way, query: Query): Leg[] {
  const { from, to, via } = query;
  const progress: Progress = { legs: [], now: way.departure, start: from, end: via?.at ?? to };
  for (const step of way.legs) {
    if (step.kind === 'stay') stay(progress, step, to);
    else if (step.kind === 'access') {
      walk(progress, { at: progress.start }, stopEnd(day, step.stop), step.seconds);
    } else if (step.kind === 'egress') {
      walk(progress, stopEnd(day, step.stop), { at: progress.end }, step.seconds);
    } else travel(progress, step as RideStep | LinkStep, legsOf(day, step as RideStep | LinkStep, query));
  }
  return progress.legs;
}

function legsOf(day: PreparedDay, step: RideStep | LinkStep, { traveller }: Query): Leg[] {
  return step.kind === 'ride' ? [rideLeg(day, step)] : linkLegs(day, step, traveller);
}

function walk(progress: Progress, from: LegEnd, to: LegEnd, seconds: Seconds): void {
  if (seconds === 0) return;
  progress.legs.push(walkLeg(from, to, progress.now, seconds));
  progress.now += seconds;
}

function stay(progress: Progress, { at, seconds }: StayStep, to: Endpoint): void {
  const { now } = progress;
  if (seconds > 0) progress.legs.push(waitLeg({ at }, now, now + seconds, 'stay'));
  progress.now += seconds;
  progress.start = at;
  progress.end = to;
}

function travel(progress: Progress, { depart, arrive }: RideStep | LinkStep, made: readonly Leg[]): void {
  const { now, legs } = progress;
  const [first] = made;
  if (first !== undefined && depart > now) legs.push(waitLeg(first.from, now, depart, waitFor(first)));
  legs.push(...made);
  progress.now = arrive;
}

function waitFor({ kind }: Leg): 'train' | 'bus' | 'opening' {
  if (kind === 'ride') return 'train';
  return kind === 'bus' ? 'bus' : 'opening';
}
