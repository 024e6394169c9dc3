import { defineConfig } from 'vite';
import { firstChunks, lateImports, pageNamedAhead } from './scripts/build/chunks.ts';
import { plainProperties } from './scripts/build/properties.ts';
import { tightTemplates } from './scripts/build/templates.ts';

/** The page: everything it loads is addressed relative to itself, so that any folder of any host will do. */
export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [pageNamedAhead, lateImports, plainProperties, tightTemplates],
  build: {
    target: 'es2022',
    outDir: 'dist',
    chunkSizeWarningLimit: 1500,
    modulePreload: false,
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: firstChunks() } },
  },
  // Marks of what has no side effects serve the bundler alone.
  worker: { format: 'es', rolldownOptions: { output: { comments: { annotation: false } } } },
});
