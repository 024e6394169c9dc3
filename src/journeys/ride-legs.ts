import { endId } from '../fares/fare-rides.ts';
import type { BusPattern, KnownBy, TrainPattern } from '../model/day-timetable.ts';
import { weakestEvidence } from '../model/evidence.ts';
import type { BusLeg, JourneyWarning, LegEnd, RideLeg, RideService } from '../model/journey.ts';
import { keptAt, keptFor } from '../model/kept-for.ts';
import type { Day, Seconds } from '../model/units.ts';
import type { RideStep } from '../routing/request.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { RideWindow } from './ride-service.ts';
import { rideWindow, trainsFrom } from './ride-service.ts';
import { daysBetween } from './service-days.ts';
import { stopEnd } from './stop-ends.ts';

/** A timetable older than this is said to be. */
const OLD_TIMETABLE = 60;
/** An interval older than this is known by its year only. */
const OLD_HEADWAY = 365;

/** A ride in a train or a bus. */
export function rideLeg(day: PreparedDay, step: RideStep): RideLeg | BusLeg {
  const use = day.table.patterns[step.pattern]!;
  return use.kind === 'bus' ? busLeg(day, step, use) : trainLeg(day, step, use);
}

function trainLeg(day: PreparedDay, step: RideStep, use: TrainPattern): RideLeg {
  const { line, route, stations, towards, error, evidence, sources, warnings } = stretch(day, step, use);
  const window = rideWindow(day, step);
  const known = window?.known ?? use.known[step.trip ?? 0]!;
  return {
    kind: 'ride',
    ...ends(day, step, line),
    line,
    route,
    stations,
    towards,
    service: serviceOf(use, step, window, known),
    error,
    evidence: weakestEvidence([known.evidence, evidence]),
    sources: [...new Set([...known.sources, ...sources])],
    warnings: [
      ...ageWarnings(day.table.day, known, window === undefined),
      ...warnings,
      ...lastWarning(day, step, window),
    ],
  };
}

/** What is the same of every train of a pattern between two of its stops. */
type Stretch = Pick<
  RideLeg,
  'line' | 'route' | 'stations' | 'towards' | 'error' | 'evidence' | 'sources' | 'warnings'
>;

/** Kept for each day: journeys of many queries ride the same stretches. */
const stretchesOf = keptFor((_: PreparedDay) => new Map<string, Stretch>());

function stretch(day: PreparedDay, step: RideStep, use: TrainPattern): Stretch {
  const { pattern, boardIndex, alightIndex } = step;
  const key = `${pattern} ${boardIndex} ${alightIndex}`;
  return keptAt(stretchesOf(day), key, () => makeStretch(day, step, use));
}

function makeStretch(day: PreparedDay, step: RideStep, use: TrainPattern): Stretch {
  const { stops } = day.table.timetable.patterns[step.pattern]!;
  const called = stops.slice(step.boardIndex, step.alightIndex + 1);
  const hops = use.hops.slice(step.boardIndex, step.alightIndex);
  const { line, route } = hops[0]!;
  return {
    line,
    route,
    stations: called.map((stop) => endId(stopEnd(day, stop))),
    towards: endId(stopEnd(day, stops.at(-1)!)),
    error: Math.round(Math.hypot(...hops.map((hop) => hop.error))),
    evidence: weakestEvidence(hops.map((hop) => hop.evidence)),
    sources: hops.flatMap((hop) => hop.sources),
    warnings: isPlanned(use, step) ? [{ kind: 'planned-section', line }] : [],
  };
}

/** Whether a ride needs what is not built: where it begins or ends, or a stretch between. A station passed is none. */
function isPlanned({ planned }: TrainPattern, { boardIndex, alightIndex }: RideStep): boolean {
  const ridden = planned.slice(boardIndex, alightIndex + 1);
  return ridden[0]! || ridden.at(-1)! || ridden.some((each, index) => each && ridden[index + 1] === true);
}

function ends(
  day: PreparedDay,
  { pattern, boardIndex, alightIndex, depart, arrive }: RideStep,
  line?: string,
) {
  const { stops } = day.table.timetable.patterns[pattern]!;
  const [from, to] = [stopEnd(day, stops[boardIndex]!), stopEnd(day, stops[alightIndex]!)];
  const boarded: LegEnd = line === undefined ? from : { ...from, line };
  return { depart, arrive, from: boarded, to };
}

function serviceOf(
  { trains }: TrainPattern,
  { trip }: RideStep,
  window: RideWindow | undefined,
  { asOf }: KnownBy,
): RideService {
  if (window === undefined) return { kind: 'train', train: trains?.[trip ?? 0] ?? '', asOf };
  return { kind: 'headway', headway: window.headway, first: window.first, last: window.last };
}

function ageWarnings(day: Day, { evidence, asOf }: KnownBy, isTimetable: boolean): JourneyWarning[] {
  const age = Math.abs(daysBetween(asOf, day));
  if (isTimetable) return age > OLD_TIMETABLE ? [{ kind: 'old-timetable', asOf }] : [];
  if (evidence === 'assumed') return [{ kind: 'assumed-service' }];
  return age > OLD_HEADWAY ? [{ kind: 'old-headway', asOf }] : [];
}

function lastWarning(day: PreparedDay, step: RideStep, window: RideWindow | undefined): JourneyWarning[] {
  if (window !== undefined) {
    const isLast = window.last - step.depart < window.headway;
    return isLast ? [{ kind: 'last-train', time: window.last }] : [];
  }
  const { stops } = day.table.timetable.patterns[step.pattern]!;
  const way = [stops[step.boardIndex]!, stops[step.alightIndex]!] as const;
  const next: Seconds | undefined = trainsFrom(day, way, step.depart + 1, 1)[0]?.depart;
  const isLast = next === undefined || next - step.depart > 4 * 3600;
  return isLast ? [{ kind: 'last-train', time: step.depart }] : [];
}

function busLeg(day: PreparedDay, step: RideStep, { link }: BusPattern): BusLeg {
  const window = rideWindow(day, step);
  const { evidence, sources, asOf } = link;
  return {
    kind: 'bus',
    ...ends(day, step),
    mode: link.mode as BusLeg['mode'],
    route: link.route ?? '',
    ...(link.headway === undefined ? {} : { headway: link.headway }),
    evidence,
    sources,
    warnings: [
      ...ageWarnings(day.table.day, { evidence, sources, asOf }, false),
      ...lastWarning(day, step, window),
    ],
  };
}
