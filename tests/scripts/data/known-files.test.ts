import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownFilesSource, problemsInCompact } from '../../../scripts/data/known-files.ts';
import { COMPACT_TEXTS } from '../../data/compact-texts.ts';

test('the files that lie there are without a problem, and are those that are known', () => {
  expect(problemsInCompact(COMPACT_TEXTS)).toEqual([]);
  expect(knownFilesSource(COMPACT_TEXTS)).toBe(readFileSync('src/data/known-files.ts', 'utf8'));
});

test('a bad record in any of them is a problem', () => {
  const bad = {
    'network.json': COMPACT_TEXTS['network.json'].replace('"#00B140"', '"green"'),
    'services.json': COMPACT_TEXTS['services.json'].replace('"observed"', '"heard"'),
    'shenzhen-fares.json': COMPACT_TEXTS['shenzhen-fares.json'].replace('"yuan"', '"euro"'),
    'drawing.json': COMPACT_TEXTS['drawing.json'].replace(/\[\d+,/, '["far",'),
  };
  for (const [file, text] of Object.entries(bad)) {
    const [problem] = problemsInCompact({ ...COMPACT_TEXTS, [file]: text });
    expect([file, problem?.file]).toEqual([file, file]);
  }
});

test('a file that would be read otherwise without its checks is a problem', () => {
  // Checks take blanks off a name.
  const blank = COMPACT_TEXTS['network.json'].replace(/("title":"[^"]*)"/, '$1 "');
  expect(problemsInCompact({ ...COMPACT_TEXTS, 'network.json': blank })).toEqual([
    { file: 'network.json', record: '', path: '', message: 'It is read otherwise when it is not checked.' },
  ]);
});
