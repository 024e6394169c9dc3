import { readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { CompiledNetwork } from '../../scripts/data/compile-network.ts';
import { compileNetwork } from '../../scripts/data/compile-network.ts';
import { sourceTexts } from '../../scripts/data/source-texts.ts';
import { readDrawing } from '../../src/data/drawing-file.ts';
import { readNetwork } from '../../src/data/network-file.ts';
import { TABLES } from '../../src/data/table-columns.ts';

let compiled: CompiledNetwork;
let texts: Map<string, string>;

beforeAll(() => {
  texts = sourceTexts('.');
  compiled = compileNetwork(texts);
});

function gzipBytes(text: string): number {
  return gzipSync(Buffer.from(text), { level: 9 }).length;
}

test('every shipped file is free of problems', () => {
  expect(compiled.problems).toEqual([]);
});

test('the compact files on disk are those that data/ makes', () => {
  const isFresh = {
    network: readFileSync('public/network/network.json', 'utf8') === compiled.answer,
    drawing: readFileSync('public/network/drawing.json', 'utf8') === compiled.drawing,
  };
  expect(isFresh).toEqual({ network: true, drawing: true });
});

test('answers need at most 60 kB, and all at most 100 kB, of the budget of 80 and 120', () => {
  const answer = gzipBytes(compiled.answer);
  expect(answer).toBeLessThanOrEqual(60_000);
  expect(answer + gzipBytes(compiled.drawing)).toBeLessThanOrEqual(100_000);
});

test('the compact files are read without a problem', () => {
  const { network } = compiled;
  const read = readNetwork(JSON.parse(compiled.answer), 'network.json');
  expect(read.problems).toEqual([]);
  expect(read.value?.routes).toEqual(network.routes);
  expect(read.value?.lines).toEqual(network.lines);
  const drawing = readDrawing(JSON.parse(compiled.drawing), 'drawing.json');
  expect(drawing.problems).toEqual([]);
  expect([...drawing.value.sections.keys()]).toEqual(network.sections.map(({ id }) => id));
});

test('every number of every table has a source, a date and a confidence', () => {
  for (const [file, columns] of Object.entries(TABLES)) {
    expect([file, columns['sources'], columns['as_of'], columns['confidence']]).toEqual([
      ...[file, 'sources', 'day', 'confidence'],
    ]);
  }
});

test.each(['szm-12', 'szm-20', 'szm-6b', 'szm-skyshuttle-1', 'mtr-TKL', 'mtr-SIL'])(
  '%s has no published run times: every hop is an estimate with a band',
  (line) => {
    const routes = compiled.network.routes.filter((route) => route.line === line);
    const hops = routes.flatMap((route) => route.hops);
    expect(routes.length).toBeGreaterThan(0);
    expect(hops.map((hop) => hop?.evidence)).toEqual(hops.map(() => 'estimated'));
    expect(Math.min(...hops.map((hop) => hop?.error ?? 0))).toBeGreaterThan(0);
  },
);

test.each(['szm-14', 'szm-16', 'mtr-EAL', 'mtr-ISL'])('every hop of %s in service is published', (line) => {
  const hops = compiled.network.routes
    .filter((route) => route.line === line)
    .flatMap(({ hops, spans = [] }) => [
      ...hops.filter((_, index) => !spans.some(({ from, to }) => index >= from && index < to)),
      ...spans,
    ]);
  expect(hops.map((hop) => hop?.evidence)).toEqual(hops.map(() => 'published'));
});

test('the dates that reorganised a network stand', () => {
  const opening = (route: string, station: string) => {
    const call = compiled.network.routes
      .find(({ id }) => id === route)
      ?.calls.find((each) => each.station === station);
    return call?.changes.find(({ stage }) => stage === 'open')?.when.latest;
  };
  expect(opening('szm-14:main', 'szm:shatian')).toBe('2022-10-28');
  expect(opening('mtr-EAL:lo-wu', 'mtr:ADM')).toBe('2022-05-15');
  expect(opening('hsr-xrl:main', 'hsr:hong-kong-west-kowloon')).toBe('2018-09-23');
});

test.each([
  ['szm:gangxia-north', 'gangxiabei'],
  ['mtr:TUC', 'dongchong'],
  ['szm:kengzi', 'kengzi'],
])('%s is typed %s', (id, letters) => {
  expect(compiled.network.stations.find((station) => station.id === id)?.pinyin).toBe(letters);
});
