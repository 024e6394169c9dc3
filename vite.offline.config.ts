import { defineConfig } from 'vite';

/** The worker that keeps our page for times without a network, beside `index.html`: its folder is what it serves. */
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    rolldownOptions: {
      input: 'src/offline/service-worker.ts',
      checks: { pluginTimings: false },
      output: { format: 'iife', entryFileNames: 'service-worker.js' },
    },
  },
});
