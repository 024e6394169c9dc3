import type { Drawing } from '../model/network.ts';
import type { Position } from '../model/units.ts';
import { packPosition, STEPS } from './compact-values.ts';
import { FILE_FORMATS } from './file-formats.ts';

/**
 * The compact form of shapes, to be written as JSON.
 *
 * Each shape is its id and a flat list of steps east and north in 1e-5° (about a metre), the first from 0, 0.
 * No vertex is dropped: the sources are thinned already.
 */
export function compactDrawing({ sections, roads }: Drawing): unknown {
  const counts = { sections: sections.size, roads: roads.size };
  return { format: FILE_FORMATS['drawing.json'], counts, sections: rows(sections), roads: rows(roads) };
}

function rows(shapes: Drawing['sections']): [id: string, steps: number[]][] {
  return [...shapes].map(([id, positions]) => [id, stepsOf(positions)]);
}

function stepsOf(positions: readonly Position[]): number[] {
  const packed = positions.map(packPosition);
  return packed.flatMap(([longitude, latitude], index) => {
    const [west, south] = packed[index - 1] ?? [0, 0];
    return [longitude - west, latitude - south];
  });
}

/** The vertices of a shape from the steps between them. */
export function unpackShape(steps: readonly number[]): Position[] {
  const positions: Position[] = [];
  let [longitude, latitude] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    longitude += steps[index]!;
    latitude += steps[index + 1]!;
    positions.push([longitude / STEPS, latitude / STEPS]);
  }
  return positions;
}
