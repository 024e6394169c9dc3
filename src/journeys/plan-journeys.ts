import { EXCHANGE_RATE } from '../estimate/assumptions.ts';
import type { FareContext } from '../fares/journey-fare.ts';
import { journeyFare } from '../fares/journey-fare.ts';
import type { Answer, Journey, JourneyWarning, Leg, Query, Unreachable } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import { crossingOf, crossingsOf, exclusionsOf, withOnlyCrossing } from './exclusions.ts';
import { journeyEnd } from './journey-ends.ts';
import { journeyLegs } from './journey-legs.ts';
import { wayTimes } from './journey-times.ts';
import type { PreparedDay } from './prepared-day.ts';
import { preparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';
import { beats, LONGEST_WAIT, searchWays } from './search-ways.ts';
import type { Way } from './steps.ts';
import { distinct, outsideEnds, whyNone, whyNotOver } from './unreachable.ts';
import { walkOnly } from './walk-only.ts';

/** The cheapest journey counts when it arrives so much later than the fastest, at most. */
const CHEAPEST_WITHIN: Seconds = 1800;
/** One try in twenty fails: worth a word. */
const TIGHT = 0.05;

/** How a query is answered, besides what it asks. */
export interface PlanOptions {
  /** How many Hong Kong dollars one yuan is worth; else as assumed. */
  readonly rate?: FareContext['rate'];
  readonly ticket?: NonNullable<FareContext['ticket']>;
}

/**
 * The sensible journeys between two places, or why there is none.
 *
 * Every journey that no other beats in departure, likely arrival, rides and walking; the best one over each
 * crossing that can be used at that hour, even when another beats it; and the cheapest within 30 minutes of the
 * fastest. `missing` says why a crossing gives none. Journeys that wait through the night are not offered.
 */
export function planJourneys(
  network: Network,
  services: Services,
  query: Query,
  options: PlanOptions = {},
): Answer {
  const { scenario, day: date, traveller } = query;
  const day = preparedDay(network, services, {
    scenario,
    day: date,
    ...(traveller === undefined ? {} : { traveller }),
  });
  const search = searchOf(network, day, query);
  const outside = outsideEnds(search);
  if (outside.length > 0) return { kind: 'unreachable', why: outside };
  const best = searchWays(day, search, query).filter((way) => isLikely(day, way, query));
  const { others, missing } = overCrossings(network, day, search, { query, best });
  const context: FareContext = {
    tables: services.fares,
    links: services.links,
    lines: new Map(network.lines.map((line) => [line.id, line])),
    day: date,
    rate: options.rate ?? EXCHANGE_RATE.value,
    ...(options.ticket === undefined ? {} : { ticket: options.ticket }),
  };
  const journeys = [...best, ...others].map((way, index) =>
    journeyOf(day, way, { query, context, isKept: index >= best.length, best }),
  );
  const onFoot = walkOnly(search, query, context);
  const all = [...(onFoot === undefined ? [] : [onFoot]), ...withCheapest(journeys)];
  if (all.length > 0) return { kind: 'found', journeys: all, missing };
  const free = exclusionsOf(day, network);
  return { kind: 'unreachable', why: whyNone(day, search, { query, free, missing }) };
}

function searchOf(network: Network, day: PreparedDay, query: Query): Search {
  const { via, avoid } = query;
  return {
    from: journeyEnd(network, day, query.from, 'from'),
    to: journeyEnd(network, day, query.to, 'to'),
    ...(via === undefined ? {} : { via: { end: journeyEnd(network, day, via.at, 'from'), stay: via.stay } }),
    without: exclusionsOf(day, network, avoid),
  };
}

/** The best way over each crossing that the best ways leave out, and why there is none over the rest. */
function overCrossings(
  network: Network,
  day: PreparedDay,
  search: Search,
  { query, best }: { query: Query; best: readonly Way[] },
): { others: Way[]; missing: Unreachable[] } {
  const others: Way[] = [];
  const missing: Unreachable[] = [];
  const { from, to } = search;
  const isAcross = from.city !== undefined && to.city !== undefined && from.city !== to.city;
  if (!isAcross) return { others, missing };
  const used = new Set(best.map(({ legs }) => crossingOf(day, legs)));
  const avoided = new Set(query.avoid?.crossings);
  const ends = new Set([...from.access, ...to.access].map(({ stop }) => stop));
  for (const crossing of crossingsOf(day, ends)) {
    if (used.has(crossing) || avoided.has(crossing)) continue;
    const without = withOnlyCrossing(day, search.without, crossing);
    const way = searchWays(day, { ...search, without, isQuickest: true }, query)
      .sort((a, b) => a.arrival - a.departure - (b.arrival - b.departure))
      .find((each) => isLikely(day, each, query));
    const why = way === undefined ? whyNotOver(network, day, search, { query, crossing }) : undefined;
    if (way !== undefined) others.push(way);
    if (why !== undefined) missing.push(why);
  }
  return { others, missing: distinct(missing) };
}

/** Whether a way more often than not misses neither the last train nor the closing hour. */
function isLikely(day: PreparedDay, way: Way, { traveller }: Query): boolean {
  return wayTimes(day, way, traveller).arrival.likely - way.arrival <= LONGEST_WAIT;
}

function journeyOf(
  day: PreparedDay,
  way: Way,
  at: { query: Query; context: FareContext; isKept: boolean; best: readonly Way[] },
): Journey {
  const { query, context, isKept, best } = at;
  const { arrival, missed } = wayTimes(day, way, query.traveller);
  const legs = withTight(journeyLegs(day, way, query), missed);
  const crossing = crossingOf(day, way.legs);
  const dominated = isKept && best.some((other) => beats(other, way, true));
  return {
    day: query.day,
    departure: way.departure,
    arrival,
    rides: way.rides,
    walk: way.walk,
    ...(crossing === undefined ? {} : { crossing }),
    fare: journeyFare(legs, context),
    legs,
    dominated,
    ...(dominated ? { keptFor: 'crossing' as const } : {}),
  };
}

/** Says it where a try in twenty misses a last train or a closing hour: at the leg that ends soonest. */
function withTight(legs: readonly Leg[], missed: number): Leg[] {
  if (missed < TIGHT) return [...legs];
  const margins = legs.map((leg) => {
    if (leg.kind === 'crossing' && leg.open !== undefined) return leg.open[1] - leg.depart;
    const last = leg.warnings.find((each) => each.kind === 'last-train');
    return last === undefined ? Infinity : Math.max(0, last.time - leg.depart);
  });
  const least = Math.min(...margins);
  if (least === Infinity) return [...legs];
  const warning: JourneyWarning = { kind: 'tight', margin: least };
  const at = margins.indexOf(least);
  return legs.map((leg, index) => (index === at ? { ...leg, warnings: [...leg.warnings, warning] } : leg));
}

/** Of the journeys that arrive within half an hour of the fastest, the cheapest is one to keep for its fare. */
function withCheapest(journeys: readonly Journey[]): Journey[] {
  const fastest = Math.min(...journeys.map(({ arrival, departure }) => arrival.likely - departure));
  const near = journeys.filter(
    ({ arrival, departure }) => arrival.likely - departure <= fastest + CHEAPEST_WITHIN,
  );
  const cheapest = near.reduce<Journey | undefined>(
    (best, each) => (best === undefined || each.fare.totalCny < best.fare.totalCny ? each : best),
    undefined,
  );
  return journeys.map((journey) =>
    journey === cheapest && journey.dominated ? { ...journey, keptFor: 'fare' } : journey,
  );
}
