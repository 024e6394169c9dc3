import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { precacheEntries } from './precache.ts';

/** Prints what a reader downloads, from the folder of the built page (`dist`). */
export function printSizes(dist: string): void {
  const assets = readdirSync(join(dist, 'assets')).map((file) => join(dist, 'assets', file));
  const page = [join(dist, 'index.html'), ...assets.filter((file) => /\.(?:js|css|mjs)$/.test(file))];
  const network = join(dist, 'network/network.json');
  const drawing = join(dist, 'network/drawing.json');
  const folder = join(dist, 'package');
  const scripts = readdirSync(folder).filter((file) => /\.m?js$/.test(file));

  row('page: HTML, scripts and styles, worker', sum(page, gzipped));
  row('network, the part an answer needs', gzipped(network));
  row('network, with the shapes', sum([network, drawing], gzipped));
  row('first load: page and network', sum([...page, network, drawing], gzipped));
  row('base map archive, read by ranges', size(join(dist, 'basemap.pmtiles')), 'as it is');
  const kept = precacheEntries(dist).map(({ url }) => join(dist, url));
  row(`kept for offline: ${kept.length} files`, sum(kept, size), 'as it is');
  row('kept for offline, sent compressed', sum(kept, compressible));
  row('offline worker', gzipped(join(dist, 'service-worker.js')));
  row('package: entry', gzipped(join(folder, 'pingshan-hk-map.js')));
  row(
    'package: every script',
    sum(
      scripts.map((file) => join(folder, file)),
      gzipped,
    ),
  );
}

function row(what: string, bytes: number, how = 'gzip'): void {
  console.log(`${what.padEnd(42)}${bytes.toLocaleString('en').padStart(12)} bytes (${how})`);
}

function sum(files: readonly string[], of: (file: string) => number): number {
  return files.reduce((total, file) => total + of(file), 0);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function size(file: string): number {
  return readFileSync(file).length;
}

/** What hosts send: text compressed, archives and pictures as they are. */
function compressible(file: string): number {
  return /\.(?:pmtiles|png)$/.test(file) ? size(file) : gzipped(file);
}
