import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { sourceTexts } from '../../scripts/data/source-texts.ts';
import { checkTables } from '../../src/data/check-tables.ts';
import { readSourceFiles } from '../../src/data/read-source-files.ts';
import type { SourceFiles } from '../../src/data/source-files.ts';

const HEADWAYS = 'data/headways.csv';
const FARES = 'data/fares/shenzhen-metro.csv';
let texts: Map<string, string>;
let files: SourceFiles;

beforeAll(() => {
  texts = sourceTexts('.');
  files = readSourceFiles(texts).value;
});

/** Problems once the text of a file is changed. */
function after(file: string, change: (text: string) => string): string[] {
  const changed = new Map(texts).set(file, change(readFileSync(file, 'utf8')));
  return checkTables(changed, files).map(({ record, path, message }) => `${record} ${path}: ${message}`);
}

test('a column nobody described is named once', () => {
  expect(after(HEADWAYS, (text) => text.replace('seconds,', 'secs,'))).toEqual([
    ' secs: This column is unknown; describe or remove it.',
    ' seconds: This column is missing.',
  ]);
});

test('a source nobody has is named with its row', () => {
  const lines = readFileSync(HEADWAYS, 'utf8').split('\n');
  const source = lines[1]!.split(',').at(-3)!;
  expect(after(HEADWAYS, (text) => text.replace(source, 'hearsay'))).toEqual([
    '#1 sources: "hearsay" is not allowed; allowed is ids of sources joined by ;.',
  ]);
});

test('a fare that differs from the fare back is named both ways', () => {
  const changed = after(FARES, (text) => text.replace('szm:guomao,2,', 'szm:guomao,9,'));
  expect(changed).toEqual([
    'szm:luohu szm:guomao: "2" is not allowed; allowed is the fare back, in yuan.',
    'szm:guomao szm:luohu: "9" is not allowed; allowed is the fare back, in yuan.',
  ]);
});

test('a table that is not described, or is gone, is named', () => {
  const changed = new Map(texts).set('data/extra.csv', 'a,b');
  changed.delete(HEADWAYS);
  expect(checkTables(changed, files).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'data/extra.csv: The table is not described; add its columns.',
    'data/headways.csv: The file is missing.',
  ]);
});
