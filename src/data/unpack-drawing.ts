import type { Drawing } from '../model/network.ts';
import type { Problem, Read } from '../model/problem.ts';
import type { Position } from '../model/units.ts';
import type { Checks } from './checks.ts';
import { unpackShape } from './compact-drawing.ts';
import { parsedJson } from './parsed-json.ts';

/**
 * Unpacks `drawing.json`.
 *
 * @param drawing - the parsed JSON
 * @param file - its address, for problems
 * @param checks - what its content is held to
 */
export function unpackDrawing(drawing: unknown, file: string, checks: Checks): Read<Drawing> {
  const refusal = checks.refusal('drawing.json', drawing);
  if (refusal !== undefined) return shapeless(file, refusal);
  const lists = drawing as Partial<Record<string, unknown>>;
  const problems: Problem[] = [];
  const shapes = (path: string): Map<string, Position[]> => {
    const read = checks.shapes(lists[path], unpackShape, { path, file });
    problems.push(...read.problems);
    return new Map(read.value.map(([id, steps]) => [id, unpackShape(steps)]));
  };
  const value = { sections: shapes('sections'), roads: shapes('roads') };
  return { value, problems: [...problems, ...checks.counts('drawing.json', drawing, file)] };
}

/** Reads the text of `drawing.json`, as `unpackDrawing` does its content: without shapes all the rest still stands. */
export function readDrawingText(text: string, file: string, checks: Checks): Read<Drawing> {
  const parsed = parsedJson(text);
  return 'damage' in parsed
    ? shapeless(file, `The file ${parsed.damage}`)
    : unpackDrawing(parsed.content, file, checks);
}

/** No shapes, and the one problem why. */
export function shapeless(file: string, message: string): Read<Drawing> {
  return {
    value: { sections: new Map(), roads: new Map() },
    problems: [{ file, record: '', path: '', message }],
  };
}
