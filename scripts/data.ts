import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'fflate';
import { CONFIDENCES } from '../src/model/evidence.ts';
import type { Network } from '../src/model/network.ts';
import { compileNetwork } from './data/compile-network.ts';
import type { CompactTexts } from './data/known-files.ts';
import { knownFilesSource, problemsInCompact } from './data/known-files.ts';
import { sourceTexts } from './data/source-texts.ts';

/**
 * `npm run data` checks `data/`, writes the compact network and what it is known by; `--check` only compares them with
 * those on disk.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

function main(): void {
  const { network, answer, running, fares, drawing, problems } = compileNetwork(sourceTexts(ROOT));
  const texts: CompactTexts = {
    'network.json': answer,
    'services.json': running,
    'shenzhen-fares.json': fares,
    'drawing.json': drawing,
  };
  const all = problems.length > 0 ? problems : problemsInCompact(texts);
  for (const { file, record, path, message } of all) {
    const where = [file, record, path].filter((part) => part !== '');
    console.error(`${where.join(' · ')}: ${message}`);
  }
  if (all.length > 0) {
    console.error(`${all.length} problems in data/; nothing was written.`);
    process.exitCode = 1;
    return;
  }
  const compact = Object.entries(texts).map(([file, text]) => [`public/network/${file}`, text] as const);
  const files = [...compact, ['src/data/known-files.ts', knownFilesSource(texts)] as const];
  const stale = files.filter(([path, content]) => contentOf(path) !== content);
  if (process.argv.includes('--check')) {
    for (const [path] of stale) console.error(`${path} is stale; run: npm run data`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [path, content] of stale) write(path, content);
  }
  report(network, { answer, running, fares, drawing });
}

function contentOf(path: string): string | undefined {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function write(path: string, content: string): void {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function report(
  network: Network,
  texts: Readonly<Record<'answer' | 'running' | 'fares' | 'drawing', string>>,
): void {
  const size = (text: string) => gzipSync(Buffer.from(text), { level: 9 }).length;
  const [answer, running] = [size(texts.answer), size(texts.running)];
  const [fares, drawing] = [size(texts.fares), size(texts.drawing)];
  console.log(
    `gzip: network.json ${answer} B and services.json ${running} B, together ${answer + running} B; ` +
      `shenzhen-fares.json ${fares} B, drawing.json ${drawing} B; in all ${answer + running + fares + drawing} B`,
  );
  for (const kind of ['lines', 'sections', 'stations', 'crossings', 'roads', 'places'] as const) {
    const records = network[kind];
    const counts = CONFIDENCES.map(
      (level) => `${records.filter(({ confidence }) => confidence === level).length} ${level}`,
    );
    console.log(`${kind}: ${records.length} (${counts.join(', ')})`);
  }
  const hops = network.routes.flatMap((route) => route.hops);
  const published = hops.filter((hop) => hop !== null && hop.evidence !== 'estimated').length;
  const estimated = hops.filter((hop) => hop?.evidence === 'estimated').length;
  console.log(
    `routes: ${network.routes.length}; hops: ${hops.length} (${published} published, ${estimated} estimated, ` +
      `${hops.length - published - estimated} without a time)`,
  );
}

main();
