import type { Timetable } from '../../src/model/timetable.ts';
import type { Found, LinkStep, Request, RideStep, RouteLeg } from '../../src/routing/request.ts';
import type { Outcome } from './oracle.ts';
import { entered, expectedStart } from './oracle.ts';

interface Place {
  readonly stop: number;
  readonly time: number;
}

/**
 * Walks a journey's legs on the timetable itself.
 *
 * @throws {Error} at the first leg that does not begin where and when the one before ends, or says a time that
 *   its train, link or access does not have
 */
export function rewalk(timetable: Timetable, request: Request, found: Found): Outcome {
  const access = found.legs[0];
  const egress = found.legs.at(-1);
  const froms = request.from.filter((each) => isLeg('access', each, access));
  const tos = request.to.filter((each) => isLeg('egress', each, egress));
  const [from, to] = [froms[0], tos[0]];
  if (!from || !to) throw new Error(`no such access or egress: ${JSON.stringify([access, egress])}`);
  let place: Place = { stop: from.stop, time: found.departure + from.seconds };
  let rides = 0;
  let walk = 0;
  for (const leg of found.legs.slice(1, -1)) {
    if (leg.kind === 'ride') {
      rides++;
      place = ride(timetable, request, leg, place);
    } else if (leg.kind === 'link') {
      walk += timetable.links[leg.link]!.walk;
      place = link(timetable, request, leg, place);
    } else throw new Error(`${leg.kind} in the middle`);
  }
  if (place.stop !== to.stop) throw new Error(`ends at ${place.stop}, not at ${to.stop}`);
  const walks = froms.flatMap((first) => tos.map((last) => first.walk + walk + last.walk));
  return {
    arrival: place.time + to.seconds,
    rides,
    walk: walks.includes(found.walk) ? found.walk : walks[0]!,
  };
}

function isLeg(kind: string, way: Request['from'][number], leg: RouteLeg | undefined): boolean {
  return leg?.kind === kind && 'stop' in leg && leg.stop === way.stop && leg.seconds === way.seconds;
}

function link({ links }: Timetable, { without }: Request, leg: LinkStep, { stop, time }: Place): Place {
  const way = links[leg.link]!;
  must(!without?.links?.includes(leg.link), 'a forbidden link', leg);
  must(way.from === stop, 'elsewhere', leg);
  must(leg.depart === entered(way, time), 'another entry', leg);
  must(leg.arrive === leg.depart + way.seconds, 'another arrival', leg);
  return { stop: way.to, time: leg.arrive };
}

function ride({ patterns }: Timetable, { without }: Request, leg: RideStep, { stop, time }: Place): Place {
  const pattern = patterns[leg.pattern]!;
  must(!without?.patterns?.includes(leg.pattern), 'a forbidden pattern', leg);
  must(pattern.stops[leg.boardIndex] === stop && leg.boardIndex < leg.alightIndex, 'elsewhere', leg);
  must(leg.depart === time + leg.wait && leg.wait >= 0, 'another wait', leg);
  if (pattern.kind === 'trips') {
    const trip = pattern.trips[leg.trip ?? -1]!;
    must(leg.depart === trip.depart[leg.boardIndex], 'another departure', leg);
    must(leg.arrive === trip.arrive[leg.alightIndex], 'another arrival', leg);
  } else {
    const start = expectedStart(pattern.windows, time - pattern.depart[leg.boardIndex]!) ?? Number.NaN;
    must(leg.trip === undefined, 'a trip', leg);
    must(leg.depart === start + pattern.depart[leg.boardIndex]!, 'another departure', leg);
    must(leg.arrive === start + pattern.arrive[leg.alightIndex]!, 'another arrival', leg);
  }
  return { stop: pattern.stops[leg.alightIndex]!, time: leg.arrive };
}

function must(holds: boolean, otherwise: string, leg: RouteLeg): void {
  if (!holds) throw new Error(`${otherwise}: ${JSON.stringify(leg)}`);
}
