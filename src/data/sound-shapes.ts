import type { Problem, Read } from '../model/problem.ts';
import type { Position } from '../model/units.ts';
import type { Checks, PackedShape } from './checks.ts';
import { shown } from './sentences.ts';
import { REGION } from './value-schemas.ts';

type Unpack = Parameters<Checks['shapes']>[1];

/** The shapes of a list that have an id of their own and at least two vertices inside the region, all whole steps. */
export const soundShapes: Checks['shapes'] = (list, unpack, { path, file }): Read<readonly PackedShape[]> => {
  if (!Array.isArray(list)) {
    const message = `It holds ${shown(list)}; allowed is a list of shapes.`;
    return { value: [], problems: [{ file, record: '', path, message }] };
  }
  const value: PackedShape[] = [];
  const problems: Problem[] = [];
  const ids = new Set<unknown>();
  for (const [index, entry] of list.entries()) {
    const [id, steps] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof id === 'string' && id !== '' && isShape(steps, unpack) && !ids.has(id)) {
      value.push([id, steps]);
      ids.add(id);
    } else {
      const record = typeof id === 'string' ? id : `#${index + 1}`;
      const message = 'The shape is damaged or given twice; allowed are an id and steps inside the region.';
      problems.push({ file, record, path: `${path}[${index}]`, message });
    }
  }
  return { value, problems };
};

function isShape(steps: unknown, unpack: Unpack): steps is readonly number[] {
  if (!Array.isArray(steps) || steps.length < 4 || steps.length % 2 !== 0) return false;
  return steps.every((step) => Number.isInteger(step)) && unpack(steps).every(isInRegion);
}

function isInRegion([longitude, latitude]: Position): boolean {
  const [west, south, east, north] = REGION;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
