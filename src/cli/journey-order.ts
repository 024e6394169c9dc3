import type { Answer, Journey, Timing } from '../model/journey.ts';

type Order = (one: Journey, other: Journey) => number;

const FIRST_TO_ARRIVE: Order = (one, other) =>
  one.arrival.likely - other.arrival.likely || one.rides - other.rides || one.walk - other.walk;
const LAST_TO_LEAVE: Order = (one, other) => other.departure - one.departure || FIRST_TO_ARRIVE(one, other);
const FIRST_TO_LEAVE: Order = (one, other) => one.departure - other.departure || FIRST_TO_ARRIVE(one, other);

const ORDERS: Readonly<Record<Timing['kind'], Order>> = {
  'depart-at': FIRST_TO_ARRIVE,
  'arrive-by': LAST_TO_LEAVE,
  profile: FIRST_TO_LEAVE,
};

/** Journeys as a reader looks for them: first to arrive, last to leave, or through the day. */
export function ordered(answer: Answer, timing: Timing): Answer {
  if (answer.kind !== 'found') return answer;
  return { ...answer, journeys: [...answer.journeys].sort(ORDERS[timing.kind]) };
}
