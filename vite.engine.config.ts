import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** The engine, for Node, workers and browsers, and the command line, which needs Node: both beside the element. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/package',
    emptyOutDir: false,
    assetsDir: '',
    lib: { entry: { engine: 'src/engine.ts', cli: 'src/cli/main.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: [/^node:/, ...builtinModules],
      checks: { pluginTimings: false },
      output: { entryFileNames: '[name].js', chunkFileNames: 'engine-[hash].js' },
    },
  },
});
