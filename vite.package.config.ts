import { defineConfig } from 'vite';

/** The package: one entry to paste, whose chunks, worker, network and tiles lie beside it. */
export default defineConfig({
  base: './',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Lit's build for Node, which also runs in browsers: so a server can import the package without a DOM.
  resolve: { conditions: ['node', 'module', 'import', 'default'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist/package',
    emptyOutDir: true,
    assetsDir: '',
    chunkSizeWarningLimit: 1500,
    lib: { entry: 'src/embed.ts', formats: ['es'], fileName: () => 'pingshan-hk-map.js' },
    rolldownOptions: {
      output: { minify: true, chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]' },
    },
  },
});
