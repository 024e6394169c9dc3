import type { Answer, Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Day } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import { candidateWays } from './candidate-ways.ts';
import { candidatesInTime } from './candidates-in-time.ts';
import { explaining } from './explain-missing.ts';
import type { Looking, PlanOptions } from './find-journeys.ts';
import { findingJourneys } from './find-journeys.ts';
import { preparedDay } from './prepared-day.ts';
import { askedOfDayBefore, countedFrom } from './shifted-answer.ts';
import { searchOf } from './stop-on-way.ts';
import { timedAs } from './timed-as.ts';

export type { PlanOptions } from './find-journeys.ts';

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
  const how = { options, looking: lookingAs(query), preparing: preparedDay, searching: searchOf };
  return yield* explaining(network, yield* findingJourneys(network, services, query, how));
}

function lookingAs({ timing }: Query): Looking {
  return (network, day, search, query) =>
    timing.kind === 'arrive-by'
      ? candidatesInTime(network, day, search, { query, time: timing.time })
      : candidateWays(network, day, search, { query, timed: timedAs(timing) });
}
