import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { transformWithOxc } from 'vite';

const PACKAGE = fileURLToPath(new URL('../../node_modules/maplibre-gl/', import.meta.url));
const SOURCE = `${PACKAGE}src/`;

/** Where the code of MapLibre's workers begins. */
export const MAP_WORKER = `${SOURCE}source/worker.ts`;

/** What `src` imports it as, and where MapLibre's own code lies that stands for it. */
const WORKER_ADDRESS = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const WORKERS = '/src/map/workers.ts';

/** Modules that stand for others: their code. */
const STANDING_IN: Readonly<Record<string, () => string>> = {
  // Of its whole description only this is read.
  '\0map-version': () => `export default { version: ${JSON.stringify(version())} };`,
  // Decoders of tiles that no source of ours announces: `encoding` is never 'mlt'.
  '\0map-other-tiles': () =>
    `export class MLTVectorTile { constructor() { throw new Error('Tiles in MLT are not read here; MVT are.'); } }`,
  // What is asked of it before there is a map, without the rest.
  '\0map-workers': () =>
    [
      `import { config } from ${JSON.stringify(`${SOURCE}util/config.ts`)};`,
      `export { prewarm } from ${JSON.stringify(`${SOURCE}util/global_worker_pool.ts`)};`,
      'export const setWorkerUrl = (url) => { config.WORKER_URL = url; };',
    ].join('\n'),
};

/**
 * Builds MapLibre from the source that its package brings along. As published, its main part and its worker are two
 * files of their own with a third of the code in both; so the page and the workers share one piece, which is fetched
 * once, and workers can read it while the rest is on its way.
 */
export const mapFromSource: Plugin = {
  name: 'map-from-source',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer = '') {
    if (source === 'maplibre-gl') return importer.endsWith(WORKERS) ? '\0map-workers' : `${SOURCE}index.ts`;
    if (source === WORKER_ADDRESS) return '\0map-worker';
    if (!importer.startsWith(SOURCE)) return undefined;
    if (source.endsWith('/package.json')) return '\0map-version';
    return source.endsWith('/vector_tile_mlt.ts') ? '\0map-other-tiles' : undefined;
  },
  load(id) {
    if (id !== '\0map-worker') return STANDING_IN[id]?.();
    const worker = this.emitFile({ type: 'chunk', id: MAP_WORKER, name: 'map-worker' });
    return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
  },
  transform(code, id) {
    if (!id.startsWith(SOURCE) || !id.endsWith('.ts')) return undefined;
    // As MapLibre compiles itself: a field that is only declared would else be emptied after its base class filled it.
    return transformWithOxc(code, id, {
      assumptions: { setPublicClassFields: true },
      typescript: { removeClassFieldsWithoutInitializer: true },
    });
  },
  generateBundle(_options, bundle) {
    const [licence, address] = ['BSD-3-Clause', 'https://github.com/maplibre/maplibre-gl-js'];
    const notice = `/*! MapLibre GL JS ${version()} | ${licence} | ${address}/blob/v${version()}/LICENSE.txt */\n`;
    for (const file of Object.values(bundle)) {
      const isMaps = file.type === 'chunk' && file.moduleIds.some((id) => id.startsWith(SOURCE));
      if (isMaps) file.code = notice + file.code;
    }
  },
};

/** Takes the pictures of MapLibre's own buttons out of its styles: the map has none of them. */
export const mapStylesOnly: Plugin = {
  name: 'map-styles-only',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /maplibre-gl\.css/ },
    handler: (code) => code.replace(/url\("data:image[^"]*"\)/g, 'none'),
  },
};

function version(): string {
  return (JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8')) as { readonly version: string }).version;
}
