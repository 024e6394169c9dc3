import type { Drawing } from '../model/network.ts';
import type { Problem, Read } from '../model/problem.ts';
import type { Position } from '../model/units.ts';
import type { Checks } from './checks.ts';
import { unpackShape } from './compact-drawing.ts';
import { listOf } from './compact-routes.ts';

/**
 * Unpacks `drawing.json`.
 *
 * @param drawing - the parsed JSON
 * @param file - its address, for problems
 * @param checks - what its content is held to
 */
export function unpackDrawing(drawing: unknown, file: string, checks: Checks): Read<Drawing> {
  const refusal = checks.refusal('drawing.json', drawing);
  if (refusal !== undefined) {
    return {
      value: { sections: new Map(), roads: new Map() },
      problems: [{ file, record: '', path: '', message: refusal }],
    };
  }
  const { counts, sections, roads } = drawing as Partial<Record<string, unknown>>;
  const problems: Problem[] = [];
  const shapes = (list: unknown, path: string): Map<string, Position[]> => {
    const read = checks.shapes(list, path, file);
    problems.push(...read.problems);
    return new Map(read.value.map(([id, steps]) => [id, unpackShape(steps)]));
  };
  const value = { sections: shapes(sections, 'sections'), roads: shapes(roads, 'roads') };
  const lists = { sections: listOf(sections), roads: listOf(roads) };
  return { value, problems: [...problems, ...checks.counts(counts, lists, file)] };
}
