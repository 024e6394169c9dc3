import { readFileSync, writeFileSync } from 'node:fs';
import { BASE_BUDGET, baseArchive } from './basemap/base-archive.ts';

const root = new URL('../', import.meta.url);
const target = new URL('public/basemap.pmtiles', root);
const bytes = baseArchive(new URL('data/', root));

if (bytes.length > BASE_BUDGET) {
  console.error(`The base map takes ${bytes.length} bytes; ${BASE_BUDGET} are allowed.`);
  process.exit(1);
}
if (process.argv.includes('--check')) {
  if (!Buffer.from(bytes).equals(readFileSync(target))) {
    console.error('public/basemap.pmtiles is not what data/base/ gives: run npm run data.');
    process.exit(1);
  }
  console.log('public/basemap.pmtiles is fresh.');
} else {
  writeFileSync(target, bytes);
  console.log(`Wrote public/basemap.pmtiles: ${bytes.length} bytes.`);
}
