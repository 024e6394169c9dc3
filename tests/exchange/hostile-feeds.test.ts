import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { feedTimetable } from '../../src/exchange/feed-timetable.ts';
import { readGtfs } from '../../src/exchange/read-gtfs.ts';
import { compile } from '../../src/routing/compile.ts';
import { smallFeed } from './small-feed.ts';

const RUNS = { seed: 20261125, numRuns: 400 };
const FILES = [...smallFeed().keys()];
const COLUMNS = FILES.flatMap((file) => smallFeed().get(file)!.split('\n')[0]!.split(','));

const cell = fc.oneof(
  fc.constantFrom(
    'A',
    'B',
    'S',
    'M',
    'm',
    'week',
    '0',
    '1',
    '2',
    '-1',
    '25:10:00',
    '999:59:59',
    '168:00:00',
    '400:00:00',
    '20261131',
    '1e9',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '"',
    '""',
    '"a',
    '\r',
    '\n',
    '\u0000',
    '\uFEFF',
    '💥',
    'NaN',
    'Infinity',
  ),
  fc.string(),
);
const table = fc
  .tuple(fc.array(fc.oneof(fc.constantFrom(...COLUMNS), cell)), fc.array(fc.array(cell)))
  .map(([header, rows]) => [header, ...rows].map((row) => row.join(',')).join('\n'));

test('tables of any content never throw', () => {
  const feed = fc.dictionary(fc.constantFrom(...FILES, 'pingshan_links.txt', 'odd.txt'), table);
  fc.assert(
    fc.property(feed, (tables) => expectSound(new Map(Object.entries(tables)))),
    RUNS,
  );
});

test('a sound feed with one cell, or a stretch of text, replaced never throws', () => {
  const change = fc.record({
    file: fc.constantFrom(...FILES),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    text: cell,
  });
  fc.assert(
    fc.property(change, ({ file, at, length, text }) => {
      const before = smallFeed().get(file)!;
      const start = Math.floor(at * before.length);
      const after = before.slice(0, start) + text + before.slice(start + length);
      expectSound(smallFeed({ [file]: after }));
    }),
    RUNS,
  );
});

test('any bytes, and a zip that was cut or damaged, never throw', () => {
  const zip = zipSync(Object.fromEntries([...smallFeed()].map(([name, text]) => [name, strToU8(text)])));
  const damaged = fc.tuple(fc.nat(zip.length), fc.nat(zip.length), fc.nat(255)).map(([end, at, byte]) => {
    const bytes = zip.slice(0, end);
    if (at < bytes.length) bytes[at] = byte;
    return bytes;
  });
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), expectSound), RUNS);
});

/** Whatever was read is told in sentences with a file, and what is left can be given to the router. */
function expectSound(feed: Uint8Array | ReadonlyMap<string, string>): void {
  const { value, problems } = readGtfs(feed);
  for (const { file, record, message } of problems) {
    expect(file).not.toBe('');
    expect(record).toMatch(/^(?:line \d+)?$/);
    expect(message).toMatch(/\.$/);
  }
  const { timetable } = feedTimetable(value, '2026-11-25', { sameStation: 90, radius: 300, speed: 1 });
  compile(timetable);
}
