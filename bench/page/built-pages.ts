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
  readonly watcher: string;
}

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** Builds the product's page and the bare one as they are now, outside the project's folder. */
export async function builtPages(): Promise<BuiltPages> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  const [page, bare] = [join(folder, 'page'), join(folder, 'bare')];
  const configFile = join(ROOT, 'vite.config.ts');
  await build({ root: ROOT, configFile, logLevel: 'silent', build: { outDir: page } });
  await build({
    root: join(HERE, 'bare'),
    configFile,
    logLevel: 'silent',
    publicDir: false,
    build: { outDir: bare },
  });
  copyFileSync(join(ROOT, 'public/basemap.pmtiles'), join(bare, 'basemap.pmtiles'));
  return { page, bare, watcher: await watcherScript() };
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
