import { beforeAll, expect, test } from 'vitest';
import { compileNetwork } from '../../scripts/data/compile-network.ts';
import { sourceTexts } from '../../scripts/data/source-texts.ts';
import { compactFares, compactServices } from '../../src/data/compact-services.ts';
import { readServicesFile } from '../../src/data/services-file.ts';
import type { Services } from '../../src/model/service.ts';

const FILE = 'services.json';
let services: Services;

interface Compact {
  format: unknown;
  counts: Record<string, unknown>;
  links: unknown[][];
  shared: unknown[];
}

beforeAll(() => {
  services = compileNetwork(sourceTexts('.')).services;
});

test('gives back every service, train, change, way and fare', () => {
  const read = readServicesFile(compact(), FILE, fares());
  expect(read.problems).toEqual([]);
  expect(read.value).toEqual(services);
});

test.each([null, [], 'services', {}, { format: 'pingshan-hk-map network 1' }])('refuses %j', (answer) => {
  const read = readServicesFile(answer, FILE);
  expect(read.value).toBeUndefined();
  expect(read.problems).toHaveLength(1);
});

test('drops one bad way and keeps the rest', () => {
  const file = compact();
  file.links[0]![0] = 7; // its id
  const read = readServicesFile(file, FILE);
  expect(read.value!.links).toHaveLength(services.links.length - 1);
  expect(read.problems.map(({ record, path }) => [record, path])).toEqual([['#1', 'id']]);
});

test('notices a list that was cut short', () => {
  const file = compact();
  for (const column of file.links) column.pop();
  const read = readServicesFile(file, FILE);
  expect(read.problems.map(({ path }) => path)).toEqual(['links']);
});

test('has no fares of the metro when their table is cut short, none of ours, or not there', () => {
  const cut = fares();
  cut.matrix.yuan = '2345';
  for (const bad of [cut, null, { ...fares(), format: 'other' }]) {
    const read = readServicesFile(compact(), FILE, bad);
    expect(read.value!.fares.shenzhen.stations).toEqual([]);
    expect(read.problems.map(({ file, path }) => [file, path])).toEqual([['shenzhen-fares.json', 'matrix']]);
  }
  const without = readServicesFile(compact(), FILE);
  expect(without.value!.fares.shenzhen.stations).toEqual([]);
  expect(without.problems).toEqual([]);
});

function fares(): { format: unknown; matrix: { yuan: unknown } } {
  return JSON.parse(JSON.stringify(compactFares(services.fares.shenzhen)));
}

function compact(): Compact {
  return JSON.parse(JSON.stringify(compactServices(services))) as Compact;
}
