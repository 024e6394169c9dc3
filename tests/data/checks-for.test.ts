import { afterEach, expect, test, vi } from 'vitest';
import type { Checks, CompactFile } from '../../src/data/checks.ts';
import { NO_CHECKS } from '../../src/data/checks.ts';
import { checksFor } from '../../src/data/checks-for.ts';
import { EVERY_CHECK } from '../../src/data/every-check.ts';
import { readingNetworkText } from '../../src/data/file-texts.ts';
import { readDrawingText } from '../../src/data/unpack-drawing.ts';
import { unpackingServices } from '../../src/data/unpack-services.ts';
import { finished } from '../../src/slices/slices.ts';
import { COMPACT_TEXTS } from './compact-texts.ts';

const FILES = Object.keys(COMPACT_TEXTS) as CompactFile[];

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(FILES)('%s as it was written needs no checks', async (file) => {
  expect(await checksFor({ [file]: COMPACT_TEXTS[file] })).toBe(NO_CHECKS);
});

test.each(FILES)('%s with one other character needs every check', async (file) => {
  const text = COMPACT_TEXTS[file].replace('pingshan-hk-map', 'pingshan-hk-nap');
  expect(text).toHaveLength(COMPACT_TEXTS[file].length);
  expect(await checksFor({ [file]: text })).toBe(EVERY_CHECK);
});

test('one of two that is not as it was written has both checked', async () => {
  const { 'services.json': services, 'shenzhen-fares.json': fares } = COMPACT_TEXTS;
  expect(await checksFor({ 'services.json': services, 'shenzhen-fares.json': fares })).toBe(NO_CHECKS);
  expect(await checksFor({ 'services.json': services, 'shenzhen-fares.json': '{}' })).toBe(EVERY_CHECK);
});

test('where a page may make no digest every file is checked', async () => {
  vi.stubGlobal('crypto', {});
  expect(await checksFor({ 'network.json': COMPACT_TEXTS['network.json'] })).toBe(EVERY_CHECK);
});

test('checks that cannot be fetched are one sentence, and only for who needs them', async () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(checksFor({ 'network.json': '{}' }, offline)).rejects.toThrow(
    /^What files are checked with could not be fetched: Failed to fetch\.$/,
  );
  expect(await checksFor({ 'network.json': COMPACT_TEXTS['network.json'] }, offline)).toBe(NO_CHECKS);
});

test('what needs no checks is read the same without them', () => {
  expect(readWith(NO_CHECKS)).toStrictEqual(readWith(EVERY_CHECK));
});

function readWith(checks: Checks) {
  const json = (file: CompactFile): unknown => JSON.parse(COMPACT_TEXTS[file]);
  const [services, fares] = [json('services.json'), json('shenzhen-fares.json')];
  return [
    finished(readingNetworkText(COMPACT_TEXTS['network.json'], 'network.json', checks)),
    finished(unpackingServices(services, 'services.json', checks, fares)),
    readDrawingText(COMPACT_TEXTS['drawing.json'], 'drawing.json', checks),
  ];
}
