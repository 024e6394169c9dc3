import { metresBetween } from '../../geometry/flat-earth.ts';
import type { Journey, Leg, RideLeg } from '../../model/journey.ts';
import type { Position } from '../../model/units.ts';
import type { Steps } from '../../slices/slices.ts';
import { finished } from '../../slices/slices.ts';
import { arc } from '../features/arc.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Way } from './track-net.ts';
import { wayBetween, withoutRepeats } from './track-net.ts';

/** How a part of a journey is drawn. */
export type LegMode = 'ride' | 'bus' | 'walk' | 'crossing';

/** A drawn piece of a journey. */
export interface LegWay extends Way {
  /** Index in the journey's legs. */
  readonly leg: number;
  readonly mode: LegMode;
}

/** Metres below which a walk is not drawn: both ends are under one mark. */
const WORTH_DRAWING = 25;

/**
 * The ways of a journey's legs, in order of travel.
 *
 * A ride follows the drawn tracks between the stations it calls at; where they do not join two of them, it
 * is straight and not known. A bus is an arc. Walks and changes begin and end where the rides beside them do. Waits have none.
 */
export function legWays(journey: Journey, where: Gazetteer): LegWay[] {
  const rides = journey.legs.map((leg) => (leg.kind === 'ride' ? rideWays(leg, where) : []));
  return journey.legs.flatMap((leg, index): LegWay[] => {
    const mode = modeOf(leg);
    if (mode === undefined) return [];
    if (mode === 'ride') return rides[index]!.map((way) => ({ ...way, leg: index, mode }));
    const path = mode === 'walk' ? walkPath(journey.legs, index, rides, where) : endsOf(leg, where);
    if (mode === 'bus' && path.length === 2) return [{ ...stroke(path), leg: index, mode }];
    return path.length < 2 ? [] : [{ path, isKnown: true, leg: index, mode }];
  });
}

function modeOf({ kind }: Leg): LegMode | undefined {
  if (kind === 'wait') return undefined;
  return kind === 'change' ? 'walk' : kind;
}

/** Finds the ways of rides, one hop a step: those of several journeys at once would hold up a slow phone. */
export function* findingWays(journeys: readonly Journey[], where: Gazetteer): Steps<void> {
  for (const { legs } of journeys) {
    for (const leg of legs) {
      if (leg.kind === 'ride' && !where.found.has(leg)) where.found.set(leg, yield* findingRide(leg, where));
    }
  }
}

function rideWays(ride: RideLeg, where: Gazetteer): readonly Way[] {
  const ways = where.found.get(ride) ?? finished(findingRide(ride, where));
  where.found.set(ride, ways);
  return ways;
}

/** Neighbouring hops that are known alike make one way, so that its joints are round. */
function* findingRide({ stations, line }: RideLeg, where: Gazetteer): Steps<Way[]> {
  const calls = placed(stations.map((id) => where.position({ kind: 'station', id })));
  const shared = where.sharedTracks(line);
  const ways: Way[] = [];
  for (let index = 1; index < calls.length; index += 1) {
    const [from, to] = [calls[index - 1]!, calls[index]!];
    const way = wayBetween(where.tracks(line), from, to) ?? (shared && wayBetween(shared, from, to));
    const hop = way ?? { path: [ways.at(-1)?.path.at(-1) ?? from, to], isKnown: false };
    const last = ways.at(-1);
    if (last?.isKnown === hop.isKnown)
      ways[ways.length - 1] = { ...hop, path: withoutRepeats([...last.path, ...hop.path]) };
    else ways.push(hop);
    yield;
  }
  return ways;
}

/** Which roads a bus takes is not known: an arc is plainly no road. */
function stroke([start, end]: readonly Position[]): Way {
  return { path: arc(start!, end!), isKnown: false };
}

function endsOf(leg: Leg, where: Gazetteer): Position[] {
  return placed([where.position(leg.from.at), where.position(leg.to.at)]);
}

function placed(positions: readonly (Position | undefined)[]): Position[] {
  return positions.filter((position) => position !== undefined);
}

/** From where the ride before is left, by the places named, to where the ride after is boarded. */
function walkPath(
  legs: readonly Leg[],
  index: number,
  rides: readonly (readonly Way[])[],
  where: Gazetteer,
): Position[] {
  const isMoving = ({ kind }: Leg) => kind !== 'wait';
  const before = legs.findLastIndex((leg, at) => at < index && isMoving(leg));
  const after = legs.findIndex((leg, at) => at > index && isMoving(leg));
  const named = endsOf(legs[index]!, where);
  const path = withoutRepeats([
    ...(rides[before]?.at(-1)?.path.slice(-1) ?? named.slice(0, 1)),
    ...(legs[index]!.kind === 'change' ? named.slice(0, 1) : []),
    ...(rides[after]?.[0]?.path.slice(0, 1) ?? named.slice(-1)),
  ]);
  const length = path.slice(1).reduce((sum, next, at) => sum + metresBetween(path[at]!, next), 0);
  return length < WORTH_DRAWING ? [] : path;
}
