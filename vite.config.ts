import { defineConfig } from 'vite';
import { firstChunks, pageNamedAhead } from './scripts/build/chunks.ts';

/** The page: everything it loads is addressed relative to itself, so that any folder of any host will do. */
export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [pageNamedAhead],
  build: {
    target: 'es2022',
    outDir: 'dist',
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: firstChunks() } },
  },
  // Marks of what has no side effects serve the bundler alone.
  worker: { format: 'es', rolldownOptions: { output: { comments: { annotation: false } } } },
});
