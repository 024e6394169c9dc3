import { GATES, LABELS, WALKS } from './layout.ts';
import type { Point } from './point.ts';
import { pointOf } from './read-layout.ts';
import type { CompassSide } from './side.ts';

/** A crossing's gate on the diagram. */
export interface GatePlace {
  readonly crossing: string;
  readonly at: Point;
  readonly side: CompassSide;
  /** Ids of the stations it lies between or beside. */
  readonly stations: readonly string[];
}

/** Where every gate stands. */
export function readGates(): GatePlace[] {
  return rows(GATES).map(([crossing, at, side, ...stations]) => ({
    crossing: crossing!,
    at: pointOf(at!),
    side: side as CompassSide,
    stations,
  }));
}

/** Pairs of stations that one walks between. */
export function readWalks(): (readonly [string, string])[] {
  return rows(WALKS).map(([from, to]) => [from!, to!] as const);
}

/** The side of the label of each station that has one. */
export function readLabelSides(): ReadonlyMap<string, CompassSide> {
  return new Map(
    rows(LABELS).flatMap(([side, ...ids]) => ids.map((id) => [id, side as CompassSide] as const)),
  );
}

/** Corners of a run written as `x,y x,y …`. */
export function readRun(text: string): Point[] {
  return text.split(' ').map(pointOf);
}

function rows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
}
