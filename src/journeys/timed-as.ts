import { LONGEST_JOURNEY } from '../estimate/assumptions.ts';
import type { Timing } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import { arriveBy } from '../routing/arrive-by.ts';
import { profile } from '../routing/profile.ts';
import type { Timed } from './search-ways.ts';
import { departing } from './search-ways.ts';

/** Of a profile one departure is looked at in so many seconds. */
const PROFILE_STEP: Seconds = 60;

/** For who has to be there by a time, in whole seconds. */
export function arriving(time: Seconds): Timed {
  return {
    find: (compiled, request) => arriveBy(compiled, request, time),
    first: 'onward',
    other: ({ departure }, stay) => arriving(departure - stay),
  };
}

/** For who sets out from a time to another, in whole seconds, every so many of them. */
export function profiling({
  from,
  to,
  step = PROFILE_STEP,
}: Omit<Timing & { kind: 'profile' }, 'kind'>): Timed {
  return {
    find: (compiled, request) => profile(compiled, request, from, to, step, LONGEST_JOURNEY),
    first: 'there',
    other: ({ arrival }, stay) => departing(arrival + stay),
  };
}

/** As a query asks. */
export function timedAs(timing: Timing): Timed {
  if (timing.kind === 'depart-at') return departing(timing.time);
  return timing.kind === 'arrive-by' ? arriving(timing.time) : profiling(timing);
}
