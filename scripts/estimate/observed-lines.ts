import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { LineTraits } from '../../src/estimate/performance-class.ts';
import { joinPaths } from '../../src/geometry/join-paths.ts';
import type { MeasuredPath } from '../../src/geometry/measured-path.ts';
import { measuredPath, projectOn } from '../../src/geometry/measured-path.ts';
import type { Position } from '../../src/model/units.ts';

/** A hop with its published time: the mean of both directions where both are known. */
export interface ObservedHop {
  readonly from: number;
  readonly to: number;
  /** Seconds: the mean of `readings`. */
  readonly seconds: number;
  /** Seconds as published, one for each direction that is. */
  readonly readings: readonly number[];
}

/** A line whose hops have published times, measured on its own shape. */
export interface ObservedLine extends LineTraits {
  readonly path: MeasuredPath;
  readonly hops: readonly ObservedHop[];
}

interface SourceLine {
  readonly id: string;
  readonly system: string;
  readonly design_speed_kmh?: number;
}
interface SourceRoute {
  readonly id: string;
  readonly line: string;
  readonly sections: readonly string[];
  readonly calls: readonly { station: string; track?: Position }[];
}
interface Feature<P> {
  readonly id: string;
  readonly properties: P;
  readonly geometry: { coordinates: unknown } | null;
}
interface RunTimeRow {
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly seconds: string;
  readonly kind: string;
  readonly evidence: string;
}

/** Routes that are observed: the longest of each line, so that no hop counts twice. */
const MAIN = (route: SourceRoute) => !/:(lohas-park|lok-ma-chau|pingshan)$/.test(route.id);

/** A station farther from its line than this is not on the surveyed part of it, metres. */
const FARTHEST = 700;

/**
 * Every line with published hop times in `data/`, measured; lines without are left out, and so are hops off
 * the surveyed track.
 */
export function observedLines(root: URL): ObservedLine[] {
  const lines = json<SourceLine[]>(root, 'lines.json');
  const sections = new Map(
    json<{ features: Feature<{ shape: string }>[] }>(root, 'sections.geojson')
      .features.filter((each) => each.properties.shape === 'track')
      .map((each) => [each.id, each.geometry!.coordinates as Position[]]),
  );
  const stations = new Map(
    json<{ features: Feature<object>[] }>(root, 'stations.geojson').features.map((each) => [
      each.id,
      each.geometry?.coordinates as Position | undefined,
    ]),
  );
  const times = publishedHops(root);
  return json<SourceRoute[]>(root, 'routes.json')
    .filter(MAIN)
    .flatMap((route): ObservedLine[] => {
      const line = lines.find((each) => each.id === route.line)!;
      const pieces = route.sections.flatMap((id) => piece(sections, id));
      if (pieces.length === 0 || !times.some((time) => time.line === line.id)) return [];
      const path = measuredPath(joinPaths(pieces));
      const along = route.calls.map(({ station, track }) => {
        const position = track ?? stations.get(station);
        const place = position && projectOn(path, position);
        return place !== undefined && place.off < FARTHEST ? place.along : undefined;
      });
      const hops = route.calls.slice(1).flatMap((call, index): ObservedHop[] => {
        const [from, to] = [along[index], along[index + 1]];
        if (from === undefined || to === undefined || !(to > from)) return [];
        const readings = readingsOf(times, line.id, route.calls[index]!.station, call.station);
        const seconds = readings.reduce((sum, each) => sum + each, 0) / readings.length;
        return readings.length > 0 ? [{ from, to, seconds, readings }] : [];
      });
      const { id, system, design_speed_kmh: designSpeed } = line;
      const traits = designSpeed === undefined ? { id, system } : { id, system, designSpeed };
      return hops.length === 0 ? [] : [{ ...traits, path, hops }];
    });
}

/** None where the section is not surveyed track. */
function piece(sections: ReadonlyMap<string, Position[]>, id: string): Position[][] {
  const positions = sections.get(id.replace(/^-/, ''));
  if (positions === undefined) return [];
  return [id.startsWith('-') ? [...positions].reverse() : positions];
}

function publishedHops(root: URL): RunTimeRow[] {
  const text = readFileSync(new URL('run-times.csv', root), 'utf8');
  const { data } = Papa.parse<RunTimeRow>(text, { header: true, skipEmptyLines: true });
  return data.filter((row) => row.kind === 'hop' && row.evidence !== 'estimated');
}

function readingsOf(times: readonly RunTimeRow[], line: string, a: string, b: string): number[] {
  return times
    .filter((row) => row.line === line && [row.from, row.to].includes(a) && [row.from, row.to].includes(b))
    .map((row) => Number(row.seconds));
}

function json<T>(root: URL, file: string): T {
  return JSON.parse(readFileSync(new URL(file, root), 'utf8')) as T;
}
