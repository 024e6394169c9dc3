import { EXCHANGE_RATE } from '../estimate/assumptions.ts';
import type { FareContext } from '../fares/journey-fare.ts';
import { journeyFare } from '../fares/journey-fare.ts';
import type { Answer, Journey, Query, Timing } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import type { Candidates } from './candidate-ways.ts';
import { candidateWays } from './candidate-ways.ts';
import { deadEnds, distinct, outsideEnds } from './dead-ends.ts';
import { crossingOf } from './exclusions.ts';
import { journeyLegs } from './journey-legs.ts';
import { wayTimes } from './journey-times.ts';
import type { DayAsked } from './kept-days.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';
import { departing } from './search-ways.ts';
import type { Way } from './steps.ts';
import { withRisks } from './tight-leg.ts';
import { walkOnly } from './walk-only.ts';

/** The cheapest journey counts when it arrives so much later than the fastest, at most. */
const CHEAPEST_WITHIN: Seconds = 1800;

/** How a query is answered, besides what it asks. */
export interface PlanOptions {
  /** How many Hong Kong dollars one yuan is worth; else as assumed. */
  readonly rate?: FareContext['rate'];
  readonly ticket?: NonNullable<FareContext['ticket']>;
}

/** The journeys of a query, before it is said what is missing. */
export interface FoundJourneys {
  readonly query: Query;
  readonly day: PreparedDay;
  readonly search: Search;
  readonly journeys: readonly Journey[];
  /** Crossings that give none, for a reason that is not known yet. */
  readonly silent: readonly string[];
}

/** Looks in steps for what a query may be answered with. */
export type Looking = (network: Network, day: PreparedDay, search: Search, query: Query) => Steps<Candidates>;

/** How a day is prepared: `preparedDay`, or `soundDay` where its timetable needs no checks. */
export type Preparing = (network: Network, services: Services, at: DayAsked) => PreparedDay;

/** What a query looks for: `searchOf`, or `directSearch` where it names no stop on the way. */
export type Searching = (network: Network, day: PreparedDay, query: Query) => Search;

/** For who sets out at a time. */
export const lookingFrom =
  (time: Seconds): Looking =>
  (network, day, search, query) =>
    candidateWays(network, day, search, { query, timed: departing(time) });

/** How journeys are looked for. */
export interface FindOptions {
  readonly options: PlanOptions | undefined;
  readonly looking: Looking;
  readonly preparing: Preparing;
  readonly searching: Searching;
}

/** In steps: the sensible journeys of what is looked for, which may be none. */
export function* findingJourneys(
  network: Network,
  services: Services,
  query: Query,
  { options = {}, looking, preparing, searching }: FindOptions,
): Steps<FoundJourneys> {
  const day = preparing(network, services, query);
  yield;
  const search = searching(network, day, query);
  if (outsideEnds(search).length > 0) return { query, day, search, journeys: [], silent: [] };
  const context: FareContext = {
    tables: services.fares,
    links: services.links,
    lines: new Map(network.lines.map((line) => [line.id, line])),
    day: query.day,
    rate: options.rate ?? EXCHANGE_RATE,
    ticket: options.ticket,
  };
  const candidates = yield* looking(network, day, search, query);
  yield;
  const journeys = journeysOf(candidates, query.timing, (way) => journeyOf(day, way, { query, context }));
  const onFoot = walkOnly(search, query, context);
  yield;
  const all = [...(onFoot === undefined ? [] : [onFoot]), ...journeys];
  return { query, day, search, journeys: all, silent: candidates.silent };
}

/** The answer, where there are journeys and no reason has to be looked for; undefined elsewhere. */
export function answerAtOnce({ query, day, search, journeys, silent }: FoundJourneys): Answer | undefined {
  if (journeys.length === 0 || silent.length > 0) return undefined;
  return { kind: 'found', journeys, missing: distinct(deadEnds(day, search, query)) };
}

function journeyOf(
  day: PreparedDay,
  way: Way,
  { query, context }: { query: Query; context: FareContext },
): Journey {
  const times = wayTimes(day, way, query.traveller)!;
  const legs = withRisks(journeyLegs(day, way, query), times);
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
  timing: Timing,
  journeyFor: (way: Way) => Journey,
): readonly Journey[] {
  const all = [...best, ...others].map(journeyFor);
  const beaten = new Set(all.filter((one) => isBeaten(one, all)));
  const told = all.flatMap((one): Journey[] => {
    if (!beaten.has(one)) return [one];
    return isFirstOver(one, { all, beaten, timing })
      ? [{ ...one, dominated: true, keptFor: 'crossing' }]
      : [];
  });
  const fares = cheaper.map(journeyFor).filter((one) => isCheapest(one, told));
  return [...told, ...fares.map((one): Journey => ({ ...one, dominated: true, keptFor: 'fare' }))];
}

/** Whether another is as good in everything that a reader is told; of equal ones the first is not. */
function isBeaten(one: Journey, all: readonly Journey[]): boolean {
  const isFirst = (other: Journey) => beats(one, other) && all.indexOf(one) < all.indexOf(other);
  return all.some((other) => other !== one && beats(other, one) && !isFirst(other));
}

/**
 * Whether of all over its crossing it is the quickest, or the last to set out where one has to be there in time; of
 * equal ones those that stand for themselves, then the first. Within one city there is always another.
 */
function isFirstOver(
  one: Journey,
  { all, beaten, timing }: { all: readonly Journey[]; beaten: ReadonlySet<Journey>; timing: Timing },
): boolean {
  if (one.crossing === undefined) return false;
  const lead = (other: Journey) =>
    (timing.kind === 'arrive-by' && one.departure - other.departure) || duration(other) - duration(one);
  return all.every((other) => {
    if (other === one || other.crossing !== one.crossing || lead(other) > 0) return true;
    return lead(other) === 0 && beaten.has(other) && all.indexOf(one) < all.indexOf(other);
  });
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
  const latest = Math.min(...others.map(duration)) + CHEAPEST_WITHIN;
  const rivals = others.filter((other) => !other.fare.from && duration(other) <= latest);
  if (one.fare.from || duration(one) > latest) return false;
  return rivals.every(({ fare }) => one.fare.totalCny < fare.totalCny);
}

/** From departure to likely arrival. */
function duration({ arrival, departure }: Journey): Seconds {
  return arrival.likely - departure;
}
