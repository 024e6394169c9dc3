import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Lets the names of the page's pieces change with this folder and with what names its plugins: some of them act after the bundler has named each by what
 * is in it, and a browser that has a name already would never ask for what it stands for now.
 */
export const namesOfThisBuild: Plugin = {
  name: 'names-of-this-build',
  apply: 'build',
  augmentChunkHash: () => digestOf(buildFiles()),
};

/** A text that is another one where one of these files is. */
export function digestOf(files: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update(JSON.stringify([...files].sort()))
    .digest('hex');
}

function buildFiles(): Map<string, string> {
  const folder = new URL('./', import.meta.url);
  const files = [...readdirSync(folder), '../../vite.config.ts'];
  return new Map(files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}
