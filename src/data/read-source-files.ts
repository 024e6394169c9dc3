import type * as v from 'valibot';
import type { Problem, Read } from '../model/problem.ts';
import { readFile } from './read-file.ts';
import { readRecords } from './read-records.ts';
import type { SourceFiles } from './source-files.ts';
import { SOURCE_FILES } from './source-files.ts';
import * as schemas from './source-schemas.ts';

/**
 * Reads the files of `data/` that the network is made from.
 *
 * @param texts - content by path from the project's root, such as `data/lines.json`
 * @returns every well-formed record, and a problem for each that is not; references are checked later
 */
export function readSourceFiles(texts: ReadonlyMap<string, string>): Read<SourceFiles> {
  const problems: Problem[] = [];
  const read = <T>(part: keyof SourceFiles, schema: v.GenericSchema<unknown, T>): T[] => {
    const file = SOURCE_FILES[part];
    const text = texts.get(file);
    if (text === undefined) {
      problems.push({ file, record: '', path: '', message: 'The file is missing.' });
      return [];
    }
    const raw = readFile(text, file);
    const records = readRecords(raw.value, file, schema);
    problems.push(...raw.problems, ...records.problems);
    return records.value;
  };
  const value = {
    sources: read('sources', schemas.SOURCE),
    lines: read('lines', schemas.LINE),
    sections: read('sections', schemas.SECTION),
    stations: read('stations', schemas.STATION),
    routes: read('routes', schemas.ROUTE),
    crossings: read('crossings', schemas.CROSSING),
    sides: read('sides', schemas.CROSSING_SIDE),
    roads: read('roads', schemas.ROAD),
    places: read('places', schemas.PLACE),
    runTimes: read('runTimes', schemas.RUN_TIME),
  };
  return { value, problems };
}
