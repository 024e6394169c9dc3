import type { Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Found } from '../routing/request.ts';
import { directSearch } from './crossing-searches.ts';
import { journeyEnd } from './journey-ends.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Limits, Search, Timed, Via } from './search-ways.ts';
import { directWays } from './search-ways.ts';
import type { Way } from './steps.ts';
import { undominated } from './undominated.ts';

/** What a query looks for: its ends, its stay on the way, and what it avoids. */
export function searchOf(network: Network, day: PreparedDay, query: Query): Search {
  const { via } = query;
  const search = directSearch(network, day, query);
  if (via === undefined) return search;
  const end = journeyEnd(network, day, via.at, 'from');
  return { ...search, via: { end, stay: via.stay, ways: waysOver } };
}

/** Over a stop on the way: the better half first, then the other from where it left off. */
function waysOver(
  day: PreparedDay,
  search: Search,
  via: Via,
  { limits, timed }: { limits: Limits; timed: Timed },
): Way[] {
  const isOnward = timed.first === 'onward';
  const there = { ...search, to: via.end };
  const onward = { ...search, from: via.end };
  const [first, second] = isOnward ? [onward, there] : [there, onward];
  const joined = directWays(day, first, limits, timed).flatMap((half) =>
    directWays(day, second, limits, timed.other(half, via.stay)).map((other) =>
      isOnward ? joinedWay(other, half, via) : joinedWay(half, other, via),
    ),
  );
  const { maxRides = Infinity, maxWalk = Infinity } = limits;
  return undominated(joined).filter(({ rides, walk }) => rides <= maxRides && walk <= maxWalk);
}

function joinedWay(first: Found, second: Found, { end }: Via): Way {
  const stay = { kind: 'stay', at: end.endpoint, seconds: second.departure - first.arrival } as const;
  return {
    departure: first.departure,
    arrival: second.arrival,
    rides: first.rides + second.rides,
    walk: first.walk + second.walk,
    legs: [...first.legs, stay, ...second.legs],
  };
}
