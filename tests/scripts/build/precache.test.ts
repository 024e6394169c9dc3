import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { precacheEntries } from '../../../scripts/build/precache.ts';

test('lists every file of the page in order, but neither the package nor the worker itself', () => {
  const dist = folder([
    'index.html',
    'service-worker.js',
    'network/network.json',
    'package/a.js',
    'package/network/network.json',
    'basemap.pmtiles',
    'assets/package/b.svg',
  ]);
  expect(precacheEntries(dist).map(({ url }) => url)).toEqual([
    'assets/package/b.svg',
    'basemap.pmtiles',
    'index.html',
    'network/network.json',
  ]);
});

test('a name that has a digest needs no other', () => {
  const dist = folder(['assets/index-DVpzTq7X.js', 'assets/plain.js', 'index-DVpzTq7X.js']);
  expect(precacheEntries(dist).map(({ revision }) => revision)).toEqual([
    null,
    // First 16 digits of the SHA-256 of "text".
    '982d9e3eb996f559',
    '982d9e3eb996f559',
  ]);
});

test('a digest follows the content', () => {
  const dist = folder(['index.html']);
  const before = precacheEntries(dist);
  writeFileSync(join(dist, 'index.html'), 'other');
  expect(precacheEntries(dist)[0]?.revision).not.toBe(before[0]?.revision);
});

/** A folder with files that all say "text". */
function folder(files: readonly string[]): string {
  const made = mkdtempSync(join(tmpdir(), 'precache-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  for (const file of files) {
    mkdirSync(dirname(join(made, file)), { recursive: true });
    writeFileSync(join(made, file), 'text');
  }
  return made;
}
