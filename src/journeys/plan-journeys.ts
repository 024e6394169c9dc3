import { EXCHANGE_RATE } from '../estimate/assumptions.ts';
import type { FareContext } from '../fares/journey-fare.ts';
import { journeyFare } from '../fares/journey-fare.ts';
import type { Answer, Journey, Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Day, Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import type { Candidates } from './candidate-ways.ts';
import { candidateWays } from './candidate-ways.ts';
import { searchOf } from './crossing-searches.ts';
import { crossingOf, exclusionsOf } from './exclusions.ts';
import { journeyLegs } from './journey-legs.ts';
import { wayTimes } from './journey-times.ts';
import { endReason } from './not-served.ts';
import type { PreparedDay } from './prepared-day.ts';
import { preparedDay } from './prepared-day.ts';
import { askedOfDayBefore, countedFrom } from './shifted-answer.ts';
import type { Way } from './steps.ts';
import { withTight } from './tight-leg.ts';
import { nextDeparture, outsideEnds, whyNone } from './unreachable.ts';
import { walkOnly } from './walk-only.ts';

/** The cheapest journey counts when it arrives so much later than the fastest, at most. */
const CHEAPEST_WITHIN: Seconds = 1800;

/** How a query is answered, besides what it asks. */
export interface PlanOptions {
  /** How many Hong Kong dollars one yuan is worth; else as assumed. */
  readonly rate?: FareContext['rate'];
  readonly ticket?: NonNullable<FareContext['ticket']>;
}

/**
 * The sensible journeys between two places, or why there is none.
 *
 * Every journey that no other beats in departure, likely arrival, rides and walking; the quickest one over each
 * crossing that can be used at that hour, even when another beats it; and the cheapest within 30 minutes of the
 * fastest. `missing` says why a crossing gives none. Journeys that wait through the night or take over eight
 * hours are not offered, nor such as fail more often than not. Who asks to be there shortly after midnight is told of the evening before, in times
 * before 0.
 */
export function planJourneys(
  network: Network,
  services: Services,
  query: Query,
  options: PlanOptions = {},
): Answer {
  return finished(planningJourneys(network, services, query, options));
}

/** The same in steps, for a page that must not stand still. */
export function planningJourneys(
  network: Network,
  services: Services,
  query: Query,
  options: PlanOptions = {},
): Steps<Answer> {
  const before = askedOfDayBefore(query);
  if (before === undefined) return planningOnDay(network, services, query, options);
  return countingFrom(query.day, planningOnDay(network, services, before, options));
}

function* countingFrom(day: Day, planning: Steps<Answer>): Steps<Answer> {
  return countedFrom(day, yield* planning);
}

function* planningOnDay(
  network: Network,
  services: Services,
  query: Query,
  options: PlanOptions,
): Steps<Answer> {
  const { scenario, day: date, traveller } = query;
  const day = preparedDay(network, services, {
    scenario,
    day: date,
    ...(traveller === undefined ? {} : { traveller }),
  });
  yield;
  const search = searchOf(network, day, query);
  const outside = outsideEnds(search);
  if (outside.length > 0) {
    return { kind: 'unreachable', why: outside.map((reason) => endReason(network, query, reason)) };
  }
  const context: FareContext = {
    tables: services.fares,
    links: services.links,
    lines: new Map(network.lines.map((line) => [line.id, line])),
    day: date,
    rate: options.rate ?? EXCHANGE_RATE.value,
    ...(options.ticket === undefined ? {} : { ticket: options.ticket }),
  };
  const candidates = yield* candidateWays(network, day, search, query);
  yield;
  const journeys = journeysOf(candidates, (way) => journeyOf(day, way, { query, context }));
  const onFoot = walkOnly(search, query, context);
  yield;
  const all = [...(onFoot === undefined ? [] : [onFoot]), ...journeys];
  const { missing } = candidates;
  if (all.length > 0) return { kind: 'found', journeys: all, missing };
  const free = exclusionsOf(day, network);
  const why = whyNone(day, search, { query, free, missing });
  return { kind: 'unreachable', why, ...nextDeparture(day, search, query, why) };
}

function journeyOf(
  day: PreparedDay,
  way: Way,
  { query, context }: { query: Query; context: FareContext },
): Journey {
  const times = wayTimes(day, way, query.traveller)!;
  const legs = withTight(journeyLegs(day, way, query), times);
  const { arrival } = times;
  const crossing = crossingOf(day, way.legs);
  return {
    day: query.day,
    departure: way.departure,
    arrival,
    rides: way.rides,
    walk: way.walk,
    ...(crossing === undefined ? {} : { crossing }),
    fare: journeyFare(legs, context),
    legs,
    dominated: false,
  };
}

/** Those that stand for themselves, then those that are kept for their crossing or their fare. */
function journeysOf(
  { best, others, cheaper }: Candidates,
  journeyFor: (way: Way) => Journey,
): readonly Journey[] {
  const found = best.map(journeyFor);
  const all = [...found, ...others.map(journeyFor)];
  const told = all.flatMap((one, index): Journey[] => {
    if (!isBeaten(one, all)) return [one];
    const isKept = index >= found.length || isOnlyOne(one, all);
    return isKept ? [{ ...one, dominated: true, keptFor: 'crossing' }] : [];
  });
  const fares = cheaper.map(journeyFor).filter((one) => isCheapest(one, told));
  return [...told, ...fares.map((one): Journey => ({ ...one, dominated: true, keptFor: 'fare' }))];
}

/** Whether another is as good in everything that a reader is told; of equal ones the first is not. */
function isBeaten(one: Journey, all: readonly Journey[]): boolean {
  const isFirst = (other: Journey) => beats(one, other) && all.indexOf(one) < all.indexOf(other);
  return all.some((other) => other !== one && beats(other, one) && !isFirst(other));
}

/** Of its crossing; within one city there is always another. */
function isOnlyOne({ crossing }: Journey, all: readonly Journey[]): boolean {
  return crossing !== undefined && all.filter((other) => other.crossing === crossing).length === 1;
}

function beats(one: Journey, other: Journey): boolean {
  return (
    one.departure >= other.departure &&
    one.arrival.likely <= other.arrival.likely &&
    one.rides <= other.rides &&
    one.walk <= other.walk
  );
}

/** Whether a journey's fare is known and less than all that are known of others, and it is hardly slower than the fastest. */
function isCheapest(one: Journey, others: readonly Journey[]): boolean {
  const duration = ({ arrival, departure }: Journey) => arrival.likely - departure;
  const latest = Math.min(...others.map(duration)) + CHEAPEST_WITHIN;
  const rivals = others.filter((other) => !other.fare.from && duration(other) <= latest);
  if (one.fare.from || duration(one) > latest) return false;
  return rivals.every(({ fare }) => one.fare.totalCny < fare.totalCny);
}
