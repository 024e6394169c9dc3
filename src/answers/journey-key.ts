import type { Endpoint, Journey, Leg } from '../model/journey.ts';

/**
 * Names a journey by its crossing, its lines and where each is boarded and left: the same tomorrow as today.
 *
 * Times are no part of it, so two departures by the same way share a key; `journeyKeys` tells them apart.
 */
export function journeyKey({ crossing, legs }: Journey): string {
  const rides = legs.flatMap(rideKey);
  return [...(crossing === undefined ? [] : [crossing]), ...(rides.length === 0 ? ['walk'] : rides)].join(
    '~',
  );
}

/** The key of each journey of an answer, unique within it: of equal ones the second gets `~2`. */
export function journeyKeys(journeys: readonly Journey[]): string[] {
  const seen = new Map<string, number>();
  return journeys.map((journey) => {
    const key = journeyKey(journey);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}~${times}`;
  });
}

function rideKey(leg: Leg): string[] {
  if (leg.kind === 'ride') return [`${leg.line},${endKey(leg.from.at)},${endKey(leg.to.at)}`];
  if (leg.kind === 'bus') return [`${leg.route},${endKey(leg.from.at)},${endKey(leg.to.at)}`];
  return [];
}

function endKey(end: Endpoint): string {
  return end.kind === 'position' ? end.position.join(' ') : end.id;
}
