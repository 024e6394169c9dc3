import type { MeasuredPath } from '../geometry/measured-path.ts';
import type { Call, Hop, Line, Route } from '../model/network.ts';
import type { Day, Metres, Seconds } from '../model/units.ts';
import { alongOf } from './call-places.ts';
import type { PublishedTimes } from './published-times.ts';
import { publishedTimes } from './published-times.ts';
import type { Piece } from './route-path.ts';
import { footOnRoute, routePath } from './route-path.ts';
import type { RouteRecord, SourceFiles, StationFeature } from './source-files.ts';

/**
 * Estimates a ride between two neighbouring stops where nothing is published, dwell at the far end included.
 *
 * @param from - metres along the path; so is `to`, which is greater
 */
export type HopEstimate = (
  path: MeasuredPath,
  from: Metres,
  to: Metres,
  line: Line,
) => { readonly time: Seconds; readonly error: Seconds };

/**
 * Places the calls of every route along its shape and times its hops.
 *
 * Where a published time spans calls that are not served yet, it is shared out by distance.
 *
 * @param asOf - the day that published times speak of
 */
export function buildRoutes(
  files: SourceFiles,
  lines: readonly Line[],
  asOf: Day,
  estimate: HopEstimate,
): Route[] {
  const sections = new Map(files.sections.map((section) => [section.id, section]));
  const stations = new Map(files.stations.map((station) => [station.id, station]));
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const times = publishedTimes(files.runTimes);
  return files.routes.flatMap((record): Route[] => {
    const line = lineById.get(record.line);
    if (line === undefined) return [];
    const pieces = routePath(record, sections);
    const stops = record.calls.map((call) => stopOf(call, stations.get(call.station), pieces));
    const shared = record.sections.map(
      (id) => sections.get(id.replace(/^-/, ''))?.properties.line ?? record.line,
    );
    const published = publishedHops(record, stops, [...new Set([record.line, ...shared])], times, asOf);
    const { id, names, sources } = record;
    return [
      {
        id,
        line: line.id,
        ...(names === undefined ? {} : { names }),
        calls: stops.map(({ call }) => call),
        hops: stops.slice(1).map((to, index) => {
          const from = stops[index]!;
          const distance = distanceBetween(from, to);
          const time = published[index] ?? estimated(from, to, distance, estimate, line, sources);
          return time === undefined ? null : { ...(distance === undefined ? {} : { distance }), ...time };
        }),
      },
    ];
  });
}

interface Stop {
  readonly call: Call;
  readonly along?: Metres;
  readonly piece?: Piece;
}

function stopOf(
  { station, changes, track, ...rest }: RouteRecord['calls'][number],
  feature: StationFeature | undefined,
  pieces: readonly Piece[],
): Stop {
  const record = { station, changes, ...(track === undefined ? {} : { track }), ...rest };
  const along = alongOf(record, feature, pieces);
  const position = track ?? feature?.geometry?.coordinates;
  if (along === undefined || position === undefined) return { call: { station, changes } };
  const { piece } = footOnRoute(pieces, position)!;
  return { call: { station, changes, along: Math.round(along) }, along, piece };
}

/** Undefined across an open gap and along a mere stroke. */
function distanceBetween(from: Stop, to: Stop): Metres | undefined {
  const [start, end, piece] = [from.along, to.along, to.piece];
  if (start === undefined || end === undefined || piece === undefined || from.piece !== piece)
    return undefined;
  if (piece.strokes.some(([first, last]) => first < end - 1 && last > start + 1)) return undefined;
  return end > start ? Math.round(end - start) : undefined;
}

type Timed = Pick<Hop, 'time' | 'error' | 'evidence' | 'sources'>;

function estimated(
  from: Stop,
  to: Stop,
  distance: Metres | undefined,
  estimate: HopEstimate,
  line: Line,
  sources: readonly string[],
): Timed | undefined {
  if (distance === undefined || to.piece === undefined) return undefined;
  const { path, start } = to.piece;
  const { time, error } = estimate(path, from.along! - start, to.along! - start, line);
  return { time: Math.round(time), error: Math.round(error), evidence: 'estimated', sources };
}

function publishedHops(
  route: RouteRecord,
  stops: readonly Stop[],
  lines: readonly string[],
  times: PublishedTimes,
  asOf: Day,
): (Timed | undefined)[] {
  const hops: (Timed | undefined)[] = stops.slice(1).map(() => undefined);
  const served = route.calls.flatMap((call, index) => (isServed(call, asOf) ? [index] : []));
  const calls = route.calls.map(({ station }) => station);
  for (const [index, end] of served.slice(1).entries()) {
    const start = served[index]!;
    const whole = times.between(lines, calls[start]!, calls[end]!, calls);
    if (whole === undefined) continue;
    for (const [offset, share] of shares(stops.slice(start, end + 1)).entries()) {
      hops[start + offset] = { ...whole, time: Math.round(whole.time * share) };
    }
  }
  return hops;
}

function isServed({ changes }: RouteRecord['calls'][number], day: Day): boolean {
  const past = changes.filter(({ when }) => when.latest !== undefined && when.latest <= day);
  return past.at(-1)?.stage === 'open';
}

/** How a time between the first and the last stop is shared among the hops: by distance, else equally. */
function shares(stops: readonly Stop[]): number[] {
  const distances = stops.slice(1).map((to, index) => distanceBetween(stops[index]!, to));
  const total = distances.reduce<number>((sum, each) => sum + (each ?? Number.NaN), 0);
  return distances.map((each) => (Number.isNaN(total) ? 1 / distances.length : each! / total));
}
