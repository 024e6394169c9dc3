import { chmodSync, copyFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { precacheEntries } from './build/precache.ts';
import { printSizes } from './build/sizes.ts';
import { ROOT, runTool } from './run-tool.ts';

const DIST = join(ROOT, 'dist');
const PACKAGE = join(DIST, 'package');

for (const step of [page, offline, elementPackage, engine, declarations, documents]) {
  const code = await step();
  if (code !== 0) process.exit(code);
}
printSizes(DIST);

async function page(): Promise<number> {
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
  return 0;
}

/** After the page, for it lists the page's files. */
async function offline(): Promise<number> {
  const configFile = join(ROOT, 'vite.offline.config.ts');
  const define = { 'self.__WB_MANIFEST': JSON.stringify(precacheEntries(DIST)) };
  await build({ root: ROOT, configFile, define, logLevel: 'warn' });
  return 0;
}

async function elementPackage(): Promise<number> {
  await build({ root: ROOT, configFile: join(ROOT, 'vite.package.config.ts'), logLevel: 'warn' });
  for (const part of ['network', 'basemap.pmtiles']) {
    cpSync(join(ROOT, 'public', part), join(PACKAGE, part), { recursive: true });
  }
  return 0;
}

/** Into the same folder: the command line reads the network that lies there. */
async function engine(): Promise<number> {
  await build({ root: ROOT, configFile: join(ROOT, 'vite.engine.config.ts'), logLevel: 'warn' });
  chmodSync(join(PACKAGE, 'cli.js'), 0o755);
  return 0;
}

function declarations(): number {
  const code = runTool('typescript/bin/tsc', ['--project', 'tsconfig.package.json']);
  writeFileSync(join(PACKAGE, 'pingshan-hk-map.d.ts'), "export * from './types/embed.js';\n");
  writeFileSync(join(PACKAGE, 'engine.d.ts'), "export * from './types/engine.js';\n");
  return code;
}

function documents(): number {
  for (const file of ['custom-elements.json', 'LICENSE', 'data/LICENSE']) {
    copyFileSync(join(ROOT, file), join(PACKAGE, file.replace('data/LICENSE', 'LICENSE-data')));
  }
  return 0;
}
