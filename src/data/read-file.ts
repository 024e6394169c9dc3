import Papa from 'papaparse';
import type { Problem, Read } from '../model/problem.ts';
import { shown } from './sentences.ts';

/** Reads the records of a JSON array, a GeoJSON FeatureCollection or a CSV table with a header. */
export function readFile(text: string, file: string): Read<readonly unknown[]> {
  return file.endsWith('.csv') ? readCsv(text, file) : readJson(text, file);
}

function readJson(text: string, file: string): Read<readonly unknown[]> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return failed(file, `The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const records = file.endsWith('.geojson') ? featuresOf(content) : content;
  if (Array.isArray(records)) return { value: records, problems: [] };
  const needed = file.endsWith('.geojson') ? 'a GeoJSON FeatureCollection' : 'a list of records';
  return failed(file, `The file holds ${shown(content)}; allowed is ${needed}.`);
}

function featuresOf(content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return undefined;
  if (!('type' in content) || content.type !== 'FeatureCollection') return undefined;
  return 'features' in content ? content.features : undefined;
}

function readCsv(text: string, file: string): Read<readonly unknown[]> {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const problems = errors.map(
    ({ message, row }): Problem => ({
      file,
      record: row === undefined ? '' : `#${row + 1}`,
      path: '',
      message: `The row cannot be read: ${message}.`,
    }),
  );
  const broken = new Set(errors.map(({ row }) => row));
  return { value: data.filter((_, index) => !broken.has(index)), problems };
}

function failed(file: string, message: string): Read<readonly unknown[]> {
  return { value: [], problems: [{ file, record: '', path: '', message }] };
}
