import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedFiles } from './check/committed-files.ts';
import { tellLongFiles, tellWords } from './check/house-rules.ts';
import { ROOT, runScript, runTool } from './run-tool.ts';

/** Everything the project holds itself to besides its tests; each step says its name. */
const STEPS: Readonly<Record<string, () => boolean>> = {
  types: () => runTool('typescript/bin/tsc', ['--noEmit']) === 0,
  lint: () => runTool('@biomejs/biome/bin/biome', ['check']) === 0,
  architecture: () =>
    runTool('vitest/vitest.mjs', ['run', '--project', 'node', 'tests/architecture.test.ts']) === 0,
  data: () => runScript('scripts/data.ts', ['--check']) === 0,
  'base map': () => runScript('scripts/basemap.ts', ['--check']) === 0,
  documents: () => runScript('scripts/docs.ts', ['--check']) === 0,
  'short files': () => none(tellLongFiles(texts(/^(?:src|scripts)\/.*\.ts$/))),
  words: () => none(tellWords(texts(/\.(?:ts|md|json|html|css|geojson|csv)$/))),
};

const wanted = process.argv.slice(2);
const failed: string[] = [];
for (const [name, holds] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n=== ${name}`);
  if (!holds()) failed.push(name);
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}.` : '\nAll of it holds.');
process.exitCode = failed.length > 0 ? 1 : 0;

function texts(pattern: RegExp): Map<string, string> {
  const names = committedFiles().filter((name) => pattern.test(name) && existsSync(join(ROOT, name)));
  return new Map(names.map((name) => [name, readFileSync(join(ROOT, name), 'utf8')]));
}

function none(sentences: readonly string[]): boolean {
  for (const sentence of sentences) console.error(sentence);
  return sentences.length === 0;
}
