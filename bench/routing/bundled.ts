import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { build } from 'vite';

/**
 * A module of this folder and the engine as one script, minified like the product's.
 *
 * Node and the browser then run the same code, and it is what the package's readers run.
 *
 * @param format - `iife` leaves what the module exports in `bench`
 */
export async function bundled(file: string, format: 'es' | 'iife'): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: [format], name: 'bench' },
      rolldownOptions: { external: [/^node:/] },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}
