import type { Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import type { Candidates } from './candidate-ways.ts';
import { cheaperWays } from './candidate-ways.ts';
import { crossingSearches } from './crossing-searches.ts';
import { crossingOf } from './exclusions.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';
import type { Way } from './steps.ts';
import { undominated } from './undominated.ts';
import { lastInTime, lastOfSame, waysInTime } from './ways-in-time.ts';

/**
 * In steps, the ways worth telling who has to be there in time: over each crossing what is there in 19 of 20 cases, the
 * last departure among them; what is less sure only over one that has nothing as safe.
 */
export function* candidatesInTime(
  network: Network,
  day: PreparedDay,
  search: Search,
  { query, time }: { query: Query; time: Seconds },
): Steps<Candidates> {
  const { safe, likely } = waysInTime(day, search, query, time);
  yield;
  const best: Way[] = [];
  const others: Way[] = [];
  const silent: string[] = [];
  for (const { crossing, search: only } of crossingSearches(day, search, query)) {
    const isOver = ({ legs }: Way) => crossing === undefined || crossingOf(day, legs) === crossing;
    const last = lastInTime(day, only, query, time);
    yield;
    const [sure, more] = [safe.filter(isOver), last.safe];
    if (sure.length + more.length > 0) {
      best.push(...sure);
      others.push(...more.filter((way) => sure.every(({ departure }) => departure < way.departure)));
    } else {
      const [known, quick] = [likely.filter(isOver), last.likely];
      best.push(...known);
      if (known.length === 0) others.push(...quick.slice(0, 1));
      if (known.length + quick.length === 0 && crossing !== undefined) silent.push(crossing);
    }
  }
  const quickest = (only: Search): Way | undefined => {
    const last = lastInTime(day, only, query, time);
    return last.safe[0] ?? last.likely[0];
  };
  const told = lastOfSame(day, [...undominated(best), ...others]);
  return {
    best: told.filter((way) => !others.includes(way)),
    others: told.filter((way) => others.includes(way)),
    silent,
    cheaper: cheaperWays(network, day, search, { query, best: told, quickest }),
  };
}
