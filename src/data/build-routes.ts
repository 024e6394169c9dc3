import type { MeasuredPath } from '../geometry/measured-path.ts';
import type { Call, Line, Route } from '../model/network.ts';
import type { Day, Metres, Seconds } from '../model/units.ts';
import { alongOf } from './call-places.ts';
import type { Timed } from './published-hops.ts';
import { publishedHops } from './published-hops.ts';
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
 * Where a published time spans calls that are not served yet, it is shared out by distance. A route whose
 * stations are not all known has no times: its trains would seem to pass the unknown ones.
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
    const hopLines = [...new Set([record.line, ...shared])];
    const distances = stops.slice(1).map((to, index) => distanceBetween(stops[index]!, to));
    const published = publishedHops(record, distances, hopLines, times, asOf);
    const isComplete = record.complete ?? true;
    const { id, names, sources } = record;
    return [
      {
        id,
        line: line.id,
        ...(names === undefined ? {} : { names }),
        calls: stops.map(({ call }) => call),
        hops: distances.map((distance, index) => {
          const [from, to] = [stops[index]!, stops[index + 1]!];
          const time = published.hops[index] ?? estimated(from, to, distance, estimate, line, sources);
          if (time === undefined || !isComplete) return null;
          return { ...(distance === undefined ? {} : { distance }), ...time };
        }),
        ...(published.spans.length > 0 && isComplete ? { spans: published.spans } : {}),
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
  { station, changes, track, dwell_min, ...rest }: RouteRecord['calls'][number],
  feature: StationFeature | undefined,
  pieces: readonly Piece[],
): Stop {
  const record = { station, changes, ...(track === undefined ? {} : { track }), ...rest };
  const along = alongOf(record, feature, pieces);
  const position = track ?? feature?.geometry?.coordinates;
  const call = {
    station,
    changes,
    ...(dwell_min === undefined ? {} : { dwell: [dwell_min[0] * 60, dwell_min[1] * 60] as const }),
  };
  if (along === undefined || position === undefined) return { call };
  const { piece } = footOnRoute(pieces, position)!;
  return { call: { ...call, along: Math.round(along) }, along, piece };
}

/** Undefined across an open gap and along a mere stroke. */
function distanceBetween(from: Stop, to: Stop): Metres | undefined {
  const [start, end, piece] = [from.along, to.along, to.piece];
  if (start === undefined || end === undefined || piece === undefined || from.piece !== piece)
    return undefined;
  if (piece.strokes.some(([first, last]) => first < end - 1 && last > start + 1)) return undefined;
  return end > start ? Math.round(end - start) : undefined;
}

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
