import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Content of every JSON, GeoJSON and CSV file under `data/`, by path from the project's root. */
export function sourceTexts(root: string): Map<string, string> {
  const paths = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(json|geojson|csv)$/.test(path))
    .map((path) => join('data', path).replaceAll('\\', '/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
