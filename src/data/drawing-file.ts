import type { Drawing } from '../model/network.ts';
import type { Problem, Read } from '../model/problem.ts';
import type { Position } from '../model/units.ts';
import { DRAWING_FORMAT } from './compact-drawing.ts';
import { listOf } from './compact-routes.ts';
import { checkCounts } from './list-counts.ts';
import { shown } from './sentences.ts';
import { REGION } from './value-schemas.ts';

const STEPS = 1e5;

/**
 * Reads the compact file of shapes, which may be damaged in any way.
 *
 * A shape that is damaged is left out and reported; a file that is none gives no shapes and one problem.
 *
 * @param drawing - the parsed JSON
 * @param file - its address, for problems
 */
export function readDrawing(drawing: unknown, file: string): Read<Drawing> {
  const problems: Problem[] = [];
  const parts = typeof drawing === 'object' && drawing !== null ? { ...drawing } : {};
  const { format, counts, sections, roads }: Partial<Record<string, unknown>> = parts;
  if (format !== DRAWING_FORMAT) {
    const message = `The file of shapes has the format ${shown(format)}; allowed is "${DRAWING_FORMAT}".`;
    return {
      value: { sections: new Map(), roads: new Map() },
      problems: [{ file, record: '', path: '', message }],
    };
  }
  const value = {
    sections: shapes(sections, 'sections', file, problems),
    roads: shapes(roads, 'roads', file, problems),
  };
  const lists = { sections: listOf(sections), roads: listOf(roads) };
  return { value, problems: [...problems, ...checkCounts(counts, lists, file)] };
}

function shapes(list: unknown, path: string, file: string, problems: Problem[]): Map<string, Position[]> {
  const found = new Map<string, Position[]>();
  if (!Array.isArray(list)) {
    problems.push({
      file,
      record: '',
      path,
      message: `It holds ${shown(list)}; allowed is a list of shapes.`,
    });
    return found;
  }
  for (const [index, entry] of list.entries()) {
    const [id, steps] = Array.isArray(entry) ? (entry as unknown[]) : [];
    const shape = shapeOf(steps);
    if (typeof id === 'string' && id !== '' && shape !== undefined && !found.has(id)) found.set(id, shape);
    else {
      const record = typeof id === 'string' ? id : `#${index + 1}`;
      const message = 'The shape is damaged or given twice; allowed are an id and steps inside the region.';
      problems.push({ file, record, path: `${path}[${index}]`, message });
    }
  }
  return found;
}

function shapeOf(steps: unknown): Position[] | undefined {
  if (!Array.isArray(steps) || steps.length < 4 || steps.length % 2 !== 0) return undefined;
  const positions: Position[] = [];
  let [longitude, latitude] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    const [east, north]: unknown[] = [steps[index], steps[index + 1]];
    if (!Number.isInteger(east) || !Number.isInteger(north)) return undefined;
    longitude += Number(east);
    latitude += Number(north);
    const position: Position = [longitude / STEPS, latitude / STEPS];
    if (!isInRegion(position)) return undefined;
    positions.push(position);
  }
  return positions;
}

function isInRegion([longitude, latitude]: Position): boolean {
  const [west, south, east, north] = REGION;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
