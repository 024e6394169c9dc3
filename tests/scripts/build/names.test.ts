import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { digestOf, namesOfThisBuild } from '../../../scripts/build/names.ts';
import config from '../../../vite.config.ts';

const FILES = new Map([
  ['a.ts', 'one'],
  ['b.ts', 'two'],
]);

test('the digest is another as soon as a file changes, comes or goes, and not by their order', () => {
  const digest = digestOf(FILES);
  expect(digestOf(new Map([...FILES].reverse()))).toBe(digest);
  for (const other of [
    new Map(FILES).set('a.ts', 'One'),
    new Map(FILES).set('c.ts', ''),
    new Map([...FILES].slice(1)),
  ]) {
    expect(digestOf(other)).not.toBe(digest);
  }
});

test('the names of the page’s pieces carry it', () => {
  expect((config.plugins as Plugin[]).map(({ name }) => name)).toContain('names-of-this-build');
  const name = (namesOfThisBuild.augmentChunkHash as () => string)();
  expect(name).toMatch(/^[0-9a-f]{64}$/);
  expect(readdirSync('scripts/build')).toEqual(
    expect.arrayContaining(['names.ts', 'exports.ts', 'chunks.ts']),
  );
  expect(name).not.toBe(digestOf(new Map()));
});
