import type { Problem } from '../model/problem.ts';
import type { Metres } from '../model/units.ts';
import { alongOf, NEAR } from './call-places.ts';
import type { Piece } from './route-path.ts';
import { footOnRoute, routePath } from './route-path.ts';
import type { RouteRecord, SourceFiles, StationFeature } from './source-files.ts';
import { SOURCE_FILES } from './source-files.ts';

/**
 * Calls whose station lies more than 60 m off its route without a reason, reasons that are not needed, and
 * calls that do not follow one another along the route.
 */
export function checkCalls({ routes, sections, stations }: SourceFiles): Problem[] {
  const sectionById = new Map(sections.map((section) => [section.id, section]));
  const stationById = new Map(stations.map((station) => [station.id, station]));
  return routes.flatMap((route) => {
    const pieces = routePath(route, sectionById);
    let reached: Metres = Number.NEGATIVE_INFINITY;
    return route.calls.flatMap((call, index): Problem[] => {
      const message = (text: string, key = 'station'): Problem => ({
        file: SOURCE_FILES.routes,
        record: route.id,
        path: `calls[${index}].${key}`,
        message: text,
      });
      const station = stationById.get(call.station);
      const problems = offTrack(call, station, pieces).map(({ text, key }) => message(text, key));
      const along = alongOf(call, station, pieces);
      if (along === undefined) return problems;
      if (along <= reached) {
        problems.push(
          message(
            `"${call.station}" lies ${Math.round(reached - along)} m before the call before it; calls must go forward.`,
          ),
        );
      }
      reached = along;
      return problems;
    });
  });
}

function offTrack(
  call: RouteRecord['calls'][number],
  station: StationFeature | undefined,
  pieces: readonly Piece[],
): { text: string; key: string }[] {
  const found: { text: string; key: string }[] = [];
  const trackOff = call.track === undefined ? undefined : footOnRoute(pieces, call.track)?.off;
  if (trackOff !== undefined && trackOff > NEAR) {
    found.push({
      key: 'track',
      text: `The point lies ${Math.round(trackOff)} m off the route; allowed are ${NEAR} m.`,
    });
  }
  const position = station?.geometry?.coordinates;
  const off = position === undefined ? undefined : footOnRoute(pieces, position)?.off;
  const isNear = off !== undefined && off <= NEAR;
  const where = off === undefined ? 'has no place on its route' : `lies ${Math.round(off)} m off its route`;
  if (!isNear && call.off_track_reason === undefined) {
    found.push({
      key: 'off_track_reason',
      text: `"${call.station}" ${where}; beyond ${NEAR} m a reason is needed.`,
    });
  }
  if (isNear && call.off_track_reason !== undefined) {
    found.push({ key: 'off_track_reason', text: `"${call.station}" ${where}; remove the reason.` });
  }
  return found;
}
