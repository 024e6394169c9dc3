import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

const LIT = /^(?:lit|lit-html|lit-element|@lit\/reactive-element)(?:\/|$)/;

/** Takes Lit's build for Node, which also runs in browsers: so a server can import the package without a DOM. */
const litWithoutDom: Plugin = {
  name: 'lit-without-dom',
  enforce: 'pre',
  resolveId: (source) => (LIT.test(source) ? fileURLToPath(import.meta.resolve(source)) : undefined),
};

/** The package: one entry to paste, whose chunks, worker, network and tiles lie beside it. */
export default defineConfig({
  base: './',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [litWithoutDom],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist/package',
    emptyOutDir: true,
    // What else is in `public` is the page's own; the build adds the network and the tiles.
    copyPublicDir: false,
    assetsDir: '',
    chunkSizeWarningLimit: 1500,
    lib: { entry: 'src/embed.ts', formats: ['es'], fileName: () => 'pingshan-hk-map.js' },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { minify: true, chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]' },
    },
  },
});
