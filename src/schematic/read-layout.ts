import type { TrackText } from './layout.ts';
import type { Point } from './point.ts';
import { distance, tenth } from './point.ts';

/** Units of the picture in one step of the grid. */
export const STEP = 12;

/** A corner of a track, and the station there, if any. */
export interface TrackPoint {
  readonly at: Point;
  readonly station?: string;
}

/** The run of a line with every station in its place. */
export interface Track {
  readonly line: string;
  readonly points: readonly TrackPoint[];
  readonly badges: readonly Point[];
}

interface Token {
  readonly station?: string;
  readonly at?: Point;
}

/**
 * Reads tracks: places those stations that no line places evenly between their neighbours, along the bends.
 *
 * @throws {RangeError} if a track begins or ends with a station that has no place
 */
export function readTracks(texts: readonly TrackText[]): Track[] {
  const tokens = texts.map(({ path, prefix }) => path.split(' ').map((text) => token(text, prefix)));
  const places = new Map<string, Point>();
  for (const { station, at } of tokens.flat()) {
    if (station !== undefined && at !== undefined && !places.has(station)) places.set(station, at);
  }
  return texts.map(({ line, badges }, index) => ({
    line,
    points: placed(tokens[index]!, places, line),
    badges: badges === '' ? [] : badges.split(' ').map(pointOf),
  }));
}

function token(text: string, prefix: string): Token {
  if (/^[\d.]+,/.test(text)) return { at: pointOf(text) };
  const [name, place] = text.split('@') as [string, string?];
  const station = name.includes(':') ? name : `${prefix}:${name}`;
  return place === undefined ? { station } : { station, at: pointOf(place) };
}

/** A place written as steps of the grid, `x,y`. */
export function pointOf(text: string): Point {
  const [x, y] = text.split(',').map((part) => tenth(Number(part) * STEP));
  return [x!, y!];
}

function placed(tokens: readonly Token[], places: ReadonlyMap<string, Point>, line: string): TrackPoint[] {
  const known = tokens.map((each) => ({ ...each, at: each.at ?? places.get(each.station ?? '') }));
  const points: TrackPoint[] = [];
  let run: (typeof known)[number][] = [];
  for (const each of known) {
    run.push(each);
    if (each.at === undefined || each.station === undefined) continue;
    points.push(...spread(run, points.at(-1)?.at, line));
    run = [];
  }
  if (run.length > 0) points.push(...spread(run, points.at(-1)?.at, line));
  return points;
}

/** Gives the stations of a run without a place their share of the way from `start` to the run's last point. */
function spread(
  run: readonly { station?: string; at: Point | undefined }[],
  start: Point | undefined,
  line: string,
) {
  const corners = [start, ...run.map(({ at }) => at)].filter((at) => at !== undefined);
  const loose = run.filter(({ at }) => at === undefined);
  if (loose.length > 0 && (start === undefined || run.at(-1)?.at === undefined)) {
    throw new RangeError(`${line}: ${loose[0]?.station} lies at an end without a place`);
  }
  const lengths = corners.slice(1).map((at, index) => distance(corners[index]!, at));
  const whole = lengths.reduce((sum, each) => sum + each, 0);
  const bends = run.flatMap(({ at, station }, index) => {
    if (at === undefined) return [];
    const corner = run.slice(0, index + 1).filter((each) => each.at !== undefined).length;
    const along = lengths.slice(0, corner).reduce((sum, each) => sum + each, 0);
    return [{ along, point: station === undefined ? { at } : { at, station } }];
  });
  const stops = loose.map(({ station }, index) => {
    const along = (whole * (index + 1)) / (loose.length + 1);
    return { along, point: { at: pointAlong(corners, lengths, along), station: station! } };
  });
  return [...bends, ...stops].sort((one, other) => one.along - other.along).map((each) => each.point);
}

function pointAlong(corners: readonly Point[], lengths: readonly number[], along: number): Point {
  let left = along;
  for (const [index, length] of lengths.entries()) {
    if (left <= length) {
      const [from, to] = [corners[index]!, corners[index + 1]!];
      const share = length === 0 ? 0 : left / length;
      return [tenth(from[0] + (to[0] - from[0]) * share), tenth(from[1] + (to[1] - from[1]) * share)];
    }
    left -= length;
  }
  return corners.at(-1)!;
}
