import type { Answer, Unreachable } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Steps } from '../slices/slices.ts';
import { deadEnds, distinct, outsideEnds } from './dead-ends.ts';
import type { FoundJourneys } from './find-journeys.ts';
import { endReason } from './not-served.ts';
import { nextDeparture, whyNone, whyNotOver } from './unreachable.ts';

/** In steps, the answer: the journeys that were found, and why a crossing gives none; or why there is none at all. */
export function* explaining(
  network: Network,
  { query, day, search, journeys, silent }: FoundJourneys,
): Steps<Answer> {
  const outside = outsideEnds(search);
  if (outside.length > 0) {
    return { kind: 'unreachable', why: outside.map((reason) => endReason(network, query, reason)) };
  }
  const reasons: Unreachable[] = [];
  for (const crossing of silent) {
    reasons.push(...whyNotOver(network, day, search, { query, crossing }));
    yield;
  }
  const missing = distinct([...reasons, ...deadEnds(day, search, query)]);
  if (journeys.length > 0) return { kind: 'found', journeys, missing };
  const why = yield* whyNone(network, day, search, { query, missing });
  return { kind: 'unreachable', why, ...nextDeparture(day, search, query, why) };
}
