import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { ROOT, runScript } from './run-tool.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '5173' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port must be a whole number from 1 to 65535, not "${values.port}".`);
  process.exit(1);
}

makeWhatIsMissing();
const server = await createServer({ root: ROOT, server: { port, strictPort: false } });
await server.listen();
console.log(
  `\nThe map is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}  (Ctrl+C stops it)`,
);

/** Files that the page loads and a script makes from `data/`. */
function makeWhatIsMissing(): void {
  const made: [file: string, script: string][] = [
    ['public/network/network.json', 'scripts/data.ts'],
    ['public/network/drawing.json', 'scripts/data.ts'],
    ['public/basemap.pmtiles', 'scripts/basemap.ts'],
  ];
  for (const [file, script] of made) {
    if (existsSync(join(ROOT, file))) continue;
    console.log(`${file} is missing: making it.`);
    if (runScript(script) !== 0) process.exit(1);
  }
}
