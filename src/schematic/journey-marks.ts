import { crossingOfEnd } from '../model/crossing-ends.ts';
import type { Endpoint, Journey, Leg, LegEnd, RideLeg } from '../model/journey.ts';
import type { Figure } from './figure.ts';
import type { Box } from './labels.ts';
import { roundedPath } from './path-data.ts';
import type { Point } from './point.ts';
import { samePoint } from './point.ts';
import { wayBetween } from './ways.ts';

/** A ride on the diagram. */
export interface RideMark {
  /** Id of the line. */
  readonly line: string;
  readonly d: string;
  /** A part of it is not on the diagram and goes straight. */
  readonly straight: boolean;
}

/** A journey on the diagram. */
export interface JourneyMarks {
  readonly rides: readonly RideMark[];
  /** SVG paths, on foot. */
  readonly walks: readonly string[];
  /** SVG paths, by bus. */
  readonly buses: readonly string[];
  /** Corners of everything above: what names keep clear of. */
  readonly runs: readonly (readonly Point[])[];
  /** Where the boundary is crossed. */
  readonly bars: readonly Point[];
  /** Where it begins and ends, as far as that is on the diagram. */
  readonly ends: { readonly from?: Point; readonly to?: Point };
  /** Ids of stations boarded or left at, and of those where it begins or ends on foot; in order. */
  readonly named: ReadonlySet<string>;
  /** Ids of stations called at. */
  readonly called: ReadonlySet<string>;
  /** Holds all of it; absent when nothing of it is on the diagram. */
  readonly bounds?: Box;
}

/** What of a journey the diagram can show. */
export function journeyMarks(journey: Journey, figure: Figure): JourneyMarks {
  const { legs } = journey;
  const rides = legs.filter((leg) => leg.kind === 'ride');
  const ways = rides
    .map((leg) => ({ leg, ...rideWay(leg, figure) }))
    .filter(({ points }) => points.length > 1);
  const crossings = legs.filter((leg) => leg.kind === 'crossing');
  const { walks, buses } = straightWays(legs, figure);
  const bars = crossings.map(({ crossing }) => gateAt(figure, crossing)).filter((at) => at !== undefined);
  const runs = [...ways.map(({ points }) => points), ...walks, ...buses];
  const bounds = boxOf([...runs.flat(), ...bars]);
  return {
    rides: ways.map(({ leg, points, straight }) => ({ line: leg.line, d: roundedPath(points), straight })),
    walks: walks.map(roundedPath),
    buses: buses.map(roundedPath),
    runs,
    bars,
    ends: endsOf(legs, figure),
    named: new Set([
      ...stationOf(legs[0]?.from),
      ...rides.flatMap(({ stations }) => [stations[0]!, stations.at(-1)!]),
      ...stationOf(legs.at(-1)?.to),
    ]),
    called: new Set(rides.flatMap(({ stations }) => stations)),
    ...(bounds === undefined ? {} : { bounds }),
  };
}

/** Through the tracks from call to call; straight where a call has no track. */
function rideWay({ line, stations }: RideLeg, figure: Figure): { points: Point[]; straight: boolean } {
  const known = stations.filter((id) => figure.stops.some((stop) => stop.id === id));
  const points: Point[] = [];
  let straight = known.length < stations.length;
  for (const [index, to] of known.entries()) {
    const from = known[index - 1];
    if (from === undefined) continue;
    const way = wayBetween(figure.tracks, line, from, to);
    straight ||= way === undefined;
    const next = way ?? [spotOf(figure, from)!, spotOf(figure, to)!];
    points.push(...(points.length === 0 ? next : next.slice(samePoint(points.at(-1)!, next[0]!) ? 1 : 0)));
  }
  return { points, straight };
}

/**
 * Everything but rides, from one known place to the next: a stop or address that is not on the diagram is
 * passed over, and what leads to it and on from it is one way, by bus if any of it is.
 */
function straightWays(legs: readonly Leg[], figure: Figure): { walks: Point[][]; buses: Point[][] } {
  const ways = { walks: [] as Point[][], buses: [] as Point[][] };
  let [last, bus] = [undefined as Point | undefined, false];
  for (const leg of legs) {
    last = placeOf(leg.from, figure) ?? last;
    bus ||= leg.kind === 'bus';
    const to = placeOf(leg.to, figure);
    if (to === undefined) continue;
    const apart = last !== undefined && !samePoint(last, to) && leg.kind !== 'ride';
    if (apart) ways[bus ? 'buses' : 'walks'].push([last!, to]);
    [last, bus] = [to, false];
  }
  return ways;
}

function endsOf(legs: readonly Leg[], figure: Figure): JourneyMarks['ends'] {
  const places = legs.flatMap(({ from, to }) => [placeOf(from, figure), placeOf(to, figure)]);
  const known = places.filter((at) => at !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}

function placeOf({ at, line }: LegEnd, figure: Figure): Point | undefined {
  return at.kind === 'station' ? spotOf(figure, at.id, line) : offStation(at, figure);
}

/** A crossing inside a railway station is walked there; its gate stands where there is room. */
function offStation(at: Endpoint, figure: Figure): Point | undefined {
  if (at.kind !== 'crossing-side') return undefined;
  const gate = figure.gates.find(({ crossing }) => crossing === crossingOfEnd(at.id));
  const within = gate?.stations.find((id) => id.startsWith('hsr:'));
  return within === undefined ? gate?.at : spotOf(figure, within);
}

/** Id of the station that an end is, if it is one. */
function stationOf(end: LegEnd | undefined): string[] {
  return end?.at.kind === 'station' ? [end.at.id] : [];
}

/** The station's place on a line, else its first. */
function spotOf({ stops, tracks }: Figure, id: string, line?: string): Point | undefined {
  const onLine = tracks
    .filter((track) => track.line === line)
    .flatMap(({ points }) => points)
    .find(({ station }) => station === id);
  return onLine?.at ?? stops.find((stop) => stop.id === id)?.spots[0];
}

function gateAt({ gates }: Figure, crossing: string): Point | undefined {
  return gates.find((gate) => gate.crossing === crossing)?.at;
}

/** The box around points; undefined around none. */
export function boxOf(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
