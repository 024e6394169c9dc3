import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsManifest } from './docs/elements-manifest.ts';
import { referenceOf, withReference } from './docs/reference.ts';
import { ROOT } from './run-tool.ts';

const MANIFEST = join(ROOT, 'custom-elements.json');
const README = join(ROOT, 'README.md');

const manifest = elementsManifest();
const made = new Map([
  [MANIFEST, manifest],
  [README, withReference(readOr(README, ''), referenceOf(manifest))],
]);

const stale = [...made].filter(([file, text]) => readOr(file, undefined) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file.slice(ROOT.length)} is stale: run "npm run docs".`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(file, text);
}

function readOr<T>(file: string, otherwise: T): string | T {
  return existsSync(file) ? readFileSync(file, 'utf8') : otherwise;
}
