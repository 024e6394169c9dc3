import { defineConfig } from 'vite';
import { firstChunks, lateImports, pageNamedAhead } from './scripts/build/chunks.ts';
import { plainExports } from './scripts/build/exports.ts';
import { mapFromSource, mapStylesOnly } from './scripts/build/map-code.ts';
import { namesOfThisBuild } from './scripts/build/names.ts';
import { plainProperties } from './scripts/build/properties.ts';
import { tightTemplates } from './scripts/build/templates.ts';

/** A constant of another file is written where it is used. */
const INLINED = { inlineConst: { mode: 'all', pass: 3 } } as const;

/** The page: everything it loads is addressed relative to itself, so that any folder of any host will do. */
export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [
    mapFromSource,
    mapStylesOnly,
    pageNamedAhead,
    namesOfThisBuild,
    plainExports,
    lateImports,
    plainProperties,
    tightTemplates,
  ],
  build: {
    target: 'es2022',
    outDir: 'dist',
    chunkSizeWarningLimit: 1500,
    modulePreload: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      optimization: INLINED,
      output: { codeSplitting: firstChunks() },
    },
  },
  // Marks of what has no side effects serve the bundler alone.
  worker: {
    format: 'es',
    rolldownOptions: { optimization: INLINED, output: { comments: { annotation: false } } },
  },
});
