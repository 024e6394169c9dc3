import type { LastLimit, LastWay, LastWays } from '../model/day-profile.ts';
import type { Journey, Leg, Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import { crossingSearches } from './crossing-searches.ts';
import { wayTimes } from './journey-times.ts';
import { findingLast } from './last-possible.ts';
import { planJourneys } from './plan-journeys.ts';
import type { PreparedDay } from './prepared-day.ts';
import { preparedDay } from './prepared-day.ts';
import type { Way } from './steps.ts';
import { searchOf } from './stop-on-way.ts';

/** After this the trains of the next morning begin. */
const END: Seconds = 27 * 3600;
/** Journeys before this are those of the day before. */
const START: Seconds = 4 * 3600;
/** What leaves so much room ends nothing. */
const AMPLE: Seconds = 3600;

/**
 * The last ways of a service day over each crossing, latest first; the query's timing counts for nothing.
 *
 * Looks at every minute. A way that waits through the night is none.
 */
export function lastWays(network: Network, services: Services, query: Query): LastWays {
  return finished(findingLastWays(network, services, query));
}

/** The same in steps, for a page that must not stand still. */
export function* findingLastWays(network: Network, services: Services, query: Query): Steps<LastWays> {
  const day = preparedDay(network, services, query);
  yield;
  const ways: LastWay[] = [];
  for (const each of crossingSearches(day, searchOf(network, day, query), query)) {
    const { possible, safe } = yield* findingLast(day, each.search, query, { from: START, to: END });
    if (possible === undefined) continue;
    const journey = journeyOf(network, services, { query, day, crossing: each.crossing, way: possible });
    yield;
    if (journey === undefined) continue;
    const before = safe && journeyOf(network, services, { query, day, crossing: each.crossing, way: safe });
    yield;
    const limit = limitOf(journey);
    ways.push({
      ...(each.crossing === undefined ? {} : { crossing: each.crossing }),
      possible: journey,
      ...(before === undefined ? {} : { safe: before }),
      ...(limit === undefined ? {} : { limit }),
    });
  }
  ways.sort((a, b) => b.possible.departure - a.possible.departure);
  return { day: query.day, ways };
}

/** The journey of a way, as a reader who sets out then is told it. */
function journeyOf(
  network: Network,
  services: Services,
  { query, day, crossing, way }: { query: Query; day: PreparedDay; crossing: string | undefined; way: Way },
): Journey | undefined {
  const others = network.crossings.map(({ id }) => id).filter((id) => id !== crossing);
  const answer = planJourneys(network, services, {
    ...query,
    timing: { kind: 'depart-at', time: way.departure },
    avoid: { ...query.avoid, crossings: others },
  });
  if (answer.kind === 'unreachable') return undefined;
  const likely = wayTimes(day, way, query.traveller)?.arrival.likely ?? way.arrival;
  const away = ({ arrival, rides }: Journey) =>
    Math.abs(arrival.likely - likely) + Math.abs(rides - way.rides);
  return answer.journeys
    .filter((journey) => journey.crossing === crossing)
    .reduce<Journey | undefined>(
      (best, each) => (best === undefined || away(each) < away(best) ? each : best),
      undefined,
    );
}

/** Of all that ends in the evening, what leaves the least room. */
function limitOf({ legs }: Journey): LastLimit | undefined {
  let [least, room] = [undefined as LastLimit | undefined, AMPLE];
  for (const leg of legs) {
    const limit = limitOfLeg(leg);
    if (limit === undefined || limit.time - leg.depart >= room) continue;
    least = limit;
    room = limit.time - leg.depart;
  }
  return least;
}

function limitOfLeg(leg: Leg): LastLimit | undefined {
  if (leg.kind === 'crossing') {
    return leg.open && { kind: 'closes', crossing: leg.crossing, time: leg.open[1] };
  }
  if (leg.kind !== 'ride' && leg.kind !== 'bus') return undefined;
  const from = leg.from.at;
  const warned = leg.warnings.find((each) => each.kind === 'last-train');
  if (warned !== undefined) return { kind: 'last-train', line: lineOf(leg), from, time: warned.time };
  if (leg.kind === 'bus' || leg.service.kind === 'train') return undefined;
  return { kind: 'last-train', line: leg.line, from, time: leg.service.last };
}

function lineOf(leg: Leg & { kind: 'ride' | 'bus' }): string {
  return leg.kind === 'ride' ? leg.line : leg.route;
}
