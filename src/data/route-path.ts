import { distance } from '@turf/distance';
import type { MeasuredPath } from '../geometry/measured-path.ts';
import { measuredPath, pathLength, projectOn } from '../geometry/measured-path.ts';
import type { Metres, Position } from '../model/units.ts';
import type { RouteRecord, SectionFeature } from './source-files.ts';

/** Sections whose ends lie nearer than this are joined; a wider gap is an open one. */
const JOINED: Metres = 60;

/** One unbroken run of a route's sections. */
export interface Piece {
  readonly path: MeasuredPath;
  /** Distance along the route at which it begins. */
  readonly start: Metres;
  /** Stretches that are a mere stroke between known ends, as distances along the route. */
  readonly strokes: readonly (readonly [from: Metres, to: Metres])[];
}

/** A position on a route: on which piece, how far along the route, how far off it. */
export interface RouteFoot {
  readonly piece: Piece;
  readonly along: Metres;
  readonly off: Metres;
}

/**
 * Joins the sections of a route in travel order into unbroken pieces.
 *
 * Nothing is drawn across an open gap; its straight distance only keeps distances along the route rising.
 *
 * @param sections - by id; those that are missing are left out
 */
export function routePath(
  route: Pick<RouteRecord, 'sections'>,
  sections: ReadonlyMap<string, SectionFeature>,
): Piece[] {
  return route.sections.reduce<Piece[]>((pieces, reference) => {
    const section = sections.get(reference.replace(/^-/, ''));
    if (section === undefined) return pieces;
    const { coordinates } = section.geometry;
    const path = reference.startsWith('-') ? coordinates.toReversed() : coordinates;
    return joined(pieces, path, section.properties.shape === 'desire');
  }, []);
}

function joined(pieces: readonly Piece[], positions: readonly Position[], isStroke: boolean): Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return [piece(positions, 0, [], isStroke ? 0 : undefined)];
  const end = last.start + pathLength(last.path);
  const gap = distance([...last.path.positions.at(-1)!], [...positions[0]!], { units: 'meters' });
  if (gap > JOINED) return [...pieces, piece(positions, end + gap, [], isStroke ? end + gap : undefined)];
  const whole = [...last.path.positions, ...positions];
  return [...pieces.slice(0, -1), piece(whole, last.start, last.strokes, isStroke ? end : undefined)];
}

function piece(
  positions: readonly Position[],
  start: Metres,
  strokes: Piece['strokes'],
  stroke: Metres | undefined,
): Piece {
  const path = measuredPath(positions);
  const own = stroke === undefined ? [] : [[stroke, start + pathLength(path)] as const];
  return { path, start, strokes: [...strokes, ...own] };
}

/** The point of a route nearest to a position; absent when the route has no shape. */
export function footOnRoute(pieces: readonly Piece[], position: Position): RouteFoot | undefined {
  return pieces
    .map((each): RouteFoot => {
      const { along, off } = projectOn(each.path, position);
      return { piece: each, along: each.start + along, off };
    })
    .reduce<RouteFoot | undefined>(
      (best, next) => (best === undefined || next.off < best.off ? next : best),
      undefined,
    );
}
