import { expect, test } from 'vitest';
import { tellLongFiles, tellWords } from '../../../scripts/check/house-rules.ts';

test.each<[string, string, string[]]>([
  ['src/a.ts', `\n// TO${'DO'} later`, [`src/a.ts:2: "TO${'DO'}": do it, or leave it out.`]],
  ['tests/a.test.ts', `test.${'only'}('x')`, [`tests/a.test.ts:1: "test.${'only'}": every test runs.`]],
  ['src/a.ts', `const a = b as ${'any'};`, [`src/a.ts:1: "as ${'any'}": name the type, or use unknown.`]],
  ['src/a.ts', 'const a = b as anything;', []],
  [
    'README.md',
    `see ${'/wo'}rk/x`,
    [`README.md:1: "${'/wo'}rk/": no path of one machine belongs in the project.`],
  ],
  ['README.md', 'the border crossing', ['README.md:1: "border crossing": it is a boundary crossing.']],
  ['src/a.ts', 'border: 1px solid;', []],
])('%s with %j', (name, text, told) => {
  expect(tellWords(new Map([[name, text]]))).toEqual(told);
});

test('a file may have 300 lines and no more', () => {
  const lines = (count: number) => 'a\n'.repeat(count);
  const files = new Map([
    ['src/short.ts', lines(300)],
    ['src/long.ts', lines(301)],
  ]);
  expect(tellLongFiles(files)).toEqual(['src/long.ts has 301 lines; 300 is the limit.']);
});
