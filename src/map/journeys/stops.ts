import { footOn, positionAt } from '../../geometry/along-path.ts';
import { offset } from '../../geometry/flat-earth.ts';
import type { Endpoint, Journey, Leg } from '../../model/journey.ts';
import { sameEndpoint } from '../../model/same-endpoint.ts';
import type { Position } from '../../model/units.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { LegWay } from './leg-ways.ts';
import { legWays } from './leg-ways.ts';
import type { Track } from './track.ts';
import { track } from './track.ts';

/** What a journey does somewhere. */
export type StopRole = 'end' | 'change' | 'call' | 'pass' | 'crossing';

/** Somewhere on a journey that is marked. */
export interface Stop {
  readonly at: Endpoint;
  readonly position: Position;
  readonly role: StopRole;
  /** Id of the one line that is ridden from or to here; absent where several are, or none. */
  readonly line?: string;
  /** Legs that light it up when they are pointed at. */
  readonly legs: readonly number[];
  /** Of a crossing: its id, and the way through it in degrees, clockwise from north. */
  readonly crossing?: { readonly id: string; readonly bearing: number };
}

/** Every place of a journey that is marked, in order of travel: ends, changes, calls, stations passed, crossings. */
export function stopsOf(journey: Journey, where: Gazetteer): readonly Stop[] {
  const known = where.stops.get(journey);
  if (known) return known;
  const ways = legWays(journey, where).map((way) => ({ ...way, track: track(way.path, way.isKnown) }));
  const drafts = journey.legs.flatMap((leg, index) => draftsOf(leg, index, where));
  const stops = merged(drafts).flatMap((draft) => {
    const position = markPosition(draft, ways, where);
    return position === undefined ? [] : [finished(draft, position)];
  });
  const all = withEnds(stops, journey.legs, where);
  where.stops.set(journey, all);
  return all;
}

type MeasuredWay = LegWay & { readonly track: Track };

interface Draft {
  readonly at: Endpoint;
  readonly lines: readonly (string | undefined)[];
  readonly legs: readonly number[];
  readonly isPassed: boolean;
  /** Leg of the ride on whose track it stands. */
  readonly ride?: number;
  readonly crossing?: Stop['crossing'];
}

function draftsOf(leg: Leg, index: number, where: Gazetteer): Draft[] {
  const stop = (at: Endpoint, more: Partial<Draft> = {}): Draft => ({
    at,
    lines: [],
    legs: [index],
    isPassed: false,
    ...more,
  });
  switch (leg.kind) {
    case 'ride': {
      const ride = { lines: [leg.line], ride: index };
      const passed = leg.stations
        .slice(1, -1)
        .map((id) => stop({ kind: 'station', id }, { ...ride, legs: [], isPassed: true }));
      return [stop(leg.from.at, ride), ...passed, stop(leg.to.at, { ...ride, legs: [] })];
    }
    case 'bus':
      return [stop(leg.from.at, { lines: [undefined] }), stop(leg.to.at, { lines: [undefined], legs: [] })];
    case 'crossing':
      return [stop(leg.from.at, { crossing: { id: leg.crossing, bearing: bearing(leg, where) } })];
    default:
      return sameEndpoint(leg.from.at, leg.to.at) ? [stop(leg.from.at)] : [];
  }
}

/** One stop where a ride ends, a change is made and the next ride begins. */
function merged(drafts: readonly Draft[]): Draft[] {
  const stops: Draft[] = [];
  for (const draft of drafts) {
    const last = stops.at(-1);
    if (!last || draft.crossing || last.crossing || !sameEndpoint(last.at, draft.at)) {
      stops.push(draft);
      continue;
    }
    const [lines, legs] = [
      [...last.lines, ...draft.lines],
      [...last.legs, ...draft.legs],
    ];
    stops[stops.length - 1] = { ...last, ...draft, lines, legs, isPassed: last.isPassed && draft.isPassed };
  }
  return stops;
}

function finished({ at, lines, legs, isPassed, crossing }: Draft, position: Position): Stop {
  const [first] = lines;
  const role = crossing ? 'crossing' : isPassed ? 'pass' : lines.length > 1 ? 'change' : 'call';
  return {
    at,
    position,
    role,
    legs,
    ...(lines.length === 1 && first !== undefined ? { line: first } : {}),
    ...(crossing === undefined ? {} : { crossing }),
  };
}

/** A stop of one ride stands on its track; where several meet, on the station. */
function markPosition(draft: Draft, ways: readonly MeasuredWay[], where: Gazetteer): Position | undefined {
  const { at, lines, ride, crossing } = draft;
  const position = where.position(at);
  if (crossing) return ways.find(({ leg }) => draft.legs.includes(leg))?.path.reduce(halfway) ?? position;
  if (position === undefined || ride === undefined || lines.length !== 1) return position;
  const feet = ways
    .filter(({ leg }) => leg === ride)
    .map((way) => ({ each: way.track, ...footOn(way.track, position) }));
  const [nearest] = feet.sort((one, other) => one.off - other.off);
  return nearest && positionAt(nearest.each, nearest.along);
}

function halfway(one: Position, other: Position): Position {
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
}

/** The first and the last place of a journey are its ends, whatever else is done there. */
function withEnds(stops: readonly Stop[], legs: readonly Leg[], where: Gazetteer): Stop[] {
  const [start, end] = [legs[0]?.from.at, legs.at(-1)?.to.at];
  const before = start === undefined || sameEndpoint(stops[0]?.at, start) ? [] : endStop(start, 0, where);
  const last = stops.at(-1);
  const after = end === undefined || sameEndpoint(last?.at, end) ? [] : endStop(end, legs.length - 1, where);
  const all = [...before, ...stops, ...after];
  return all.map((stop, index) =>
    (index === 0 || index === all.length - 1) && stop.role !== 'crossing' ? { ...stop, role: 'end' } : stop,
  );
}

function endStop(at: Endpoint, leg: number, where: Gazetteer): Stop[] {
  const position = where.position(at);
  return position === undefined ? [] : [{ at, position, role: 'end', legs: [leg] }];
}

function bearing({ from, to }: Leg, where: Gazetteer): number {
  const [start, end] = [where.position(from.at), where.position(to.at)];
  if (!start || !end) return 0;
  return Math.round((Math.atan2(...offset(start, end)) * 180) / Math.PI);
}
