import { distance } from '@turf/distance';
import type { MeasuredPath } from '../geometry/measured-path.ts';
import { measuredPath } from '../geometry/measured-path.ts';
import type { Drawing, Network } from '../model/network.ts';
import type { Metres, Position } from '../model/units.ts';

/** Sections whose ends lie nearer than this follow each other. */
const JOINED: Metres = 60;

type Shape = readonly Position[];

/**
 * Paths that trains of each line may take: its drawn sections, joined where exactly two meet, and at a branch
 * each pair of the joined ones that meets there.
 */
export function linePaths(network: Network, drawing: Drawing): Map<string, MeasuredPath[]> {
  const shapes = new Map<string, Shape[]>();
  for (const { id, line } of network.sections) {
    const shape = drawing.sections.get(id);
    if (shape !== undefined && shape.length > 1) shapes.set(line, [...(shapes.get(line) ?? []), shape]);
  }
  return new Map(
    [...shapes].map(([line, own]) => {
      const chains = chained(own);
      return [line, [...chains, ...branches(chains)].map((shape) => measuredPath(shape))];
    }),
  );
}

function chained(shapes: readonly Shape[]): Shape[] {
  for (const own of shapes) {
    for (const turned of [own, [...own].reverse()]) {
      const meeting = shapes.filter((other) => other !== own && touches(end(turned), other));
      const [next, third] = meeting;
      if (next === undefined || third !== undefined || isNear(turned[0]!, end(turned))) continue;
      const joined = [...turned, ...startingAt(end(turned), next)];
      return chained([...shapes.filter((each) => each !== own && each !== next), joined]);
    }
  }
  return [...shapes];
}

function branches(chains: readonly Shape[]): Shape[] {
  return chains.flatMap((one, index) =>
    chains.slice(index + 1).flatMap((other) => {
      const meets = [one, [...one].reverse()].filter((each) => touches(end(each), other));
      return meets.map((each) => [...each, ...startingAt(end(each), other)]);
    }),
  );
}

/** The shape turned so that it begins at a position near one of its ends. */
function startingAt(position: Position, shape: Shape): Shape {
  return isNear(position, shape[0]!) ? shape : [...shape].reverse();
}

function touches(position: Position, shape: Shape): boolean {
  return isNear(position, shape[0]!) || isNear(position, end(shape));
}

function end(shape: Shape): Position {
  return shape.at(-1)!;
}

function isNear(a: Position, b: Position): boolean {
  return distance([...a], [...b], { units: 'meters' }) <= JOINED;
}
