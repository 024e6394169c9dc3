import { defineConfig } from 'vite';

/** The page: everything it loads is addressed relative to itself, so that any folder of any host will do. */
export default defineConfig({
  appType: 'mpa',
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
});
