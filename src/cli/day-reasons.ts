import { planJourneys } from '../journeys/plan-journeys.ts';
import type { LastWays } from '../model/day-profile.ts';
import type { Answer, Query, Timing, Unreachable } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';

const MINUTE: Seconds = 60;
/** By now everything is open that opens on a day at all, and nothing has gone for the last time. */
const NOON: Seconds = 12 * 3600;
/** From the stillest hour, when no train of the day before runs any more, until what sets out is not the first. */
const MORNING = { kind: 'profile', from: 4 * 3600, to: 10 * 3600 } as const;

/** Why no way leads over the crossings that have no last one: what keeps them apart all day, not at some hour. */
export function missingAllDay(
  network: Network,
  services: Services,
  query: Query,
  { ways }: LastWays,
): readonly Unreachable[] {
  const atNoon = planJourneys(network, services, { ...query, timing: { kind: 'depart-at', time: NOON } });
  const reasons = atNoon.kind === 'found' ? atNoon.missing : atNoon.why;
  return reasons.filter(
    (why) => !('crossing' in why) || ways.every(({ crossing }) => crossing !== why.crossing),
  );
}

/**
 * The first safe arrival of the day, for who asked to be there before it; undefined where that was not the trouble.
 */
export function firstArrival(
  network: Network,
  services: Services,
  query: Query,
  answer: Answer,
): Seconds | undefined {
  const { timing } = query;
  if (answer.kind === 'found' || timing.kind !== 'arrive-by') return undefined;
  const safeOf = (asked: Timing): Seconds => {
    const found = planJourneys(network, services, { ...query, timing: asked });
    const journeys = found.kind === 'found' ? found.journeys : [];
    return Math.min(...journeys.flatMap(({ arrival }) => arrival.safe ?? []));
  };
  // A slower way that sets out sooner may be there a little earlier than all that is told of a morning.
  let [first, earlier] = [Infinity, safeOf(MORNING)];
  while (earlier < first) {
    first = Math.ceil(earlier / MINUTE) * MINUTE;
    earlier = safeOf({ kind: 'arrive-by', time: first - MINUTE });
  }
  return Number.isFinite(first) && first > timing.time ? first : undefined;
}
