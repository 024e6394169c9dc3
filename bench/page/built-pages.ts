import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { build } from 'vite';
import { ROOT } from '../../scripts/run-tool.ts';

/** Folders of what was built, and the script that watches both. */
export interface BuiltPages {
  readonly page: string;
  readonly bare: string;
  /** The bare page with MapLibre built as for the product's. */
  readonly tight: string;
  readonly watcher: string;
}

const HERE = fileURLToPath(new URL('./', import.meta.url));

/**
 * Builds the product's page and the bare one as they are now, outside the project's folder: the bare one with MapLibre
 * as it is published, and once more with MapLibre built as for the product's page.
 */
export async function builtPages(): Promise<BuiltPages> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  const [page, bare, tight] = ['page', 'bare', 'tight'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const configFile = join(ROOT, 'vite.config.ts');
  await build({ root: ROOT, configFile, logLevel: 'silent', build: { outDir: page } });
  const plain = { root: join(HERE, 'bare'), logLevel: 'silent', publicDir: false, base: './' } as const;
  const target = 'es2022';
  await build({ ...plain, configFile: false, worker: { format: 'es' }, build: { outDir: bare, target } });
  await build({ ...plain, configFile, build: { outDir: tight } });
  for (const each of [bare, tight]) {
    copyFileSync(join(ROOT, 'public/basemap.pmtiles'), join(each, 'basemap.pmtiles'));
  }
  return { page, bare, tight, watcher: await watcherScript() };
}

async function watcherScript(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(HERE, 'watch.ts'), formats: ['iife'], name: 'watch' },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}
