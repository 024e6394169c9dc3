import { expect, test } from 'vitest';
import { plainExports } from '../../../scripts/build/exports.ts';

test('what is only imported is given under its own name, and taken by it', () => {
  const bundle = bundleOf({
    first: { code: 'var a=1,b=2,c=3;export{b as $,a as A,c};\n', imports: [] },
    page: { code: 'import{$ as e,A as b,c as t}from"./first.js";e(b,t)', imports: ['assets/first.js'] },
    start: { code: 'export{$ as open}from"./first.js";', imports: ['assets/first.js'] },
    other: { code: 'import{A}from"./else.js";', imports: ['assets/else.js'] },
  });
  written(bundle);
  expect(codesOf(bundle)).toEqual([
    'var a=1,b=2,c=3;export{a,b,c};',
    'import{a as b,b as e,c as t}from"./first.js";e(b,t)',
    'export{b as open}from"./first.js";',
    'import{A}from"./else.js";',
  ]);
});

test('what is fetched late keeps the names it is read by', () => {
  const code = 'var a=1;export{a as t};';
  const bundle = bundleOf({
    late: { code, imports: [] },
    page: { code: 'import(`./late.js`).then(e=>e.t)', imports: [], dynamicImports: ['assets/late.js'] },
  });
  written(bundle);
  expect(codesOf(bundle)[0]).toBe(code);
});

test('one thing under two names keeps both', () => {
  const code = 'var a=1;export{a as t,a as n};';
  const bundle = bundleOf({ first: { code, imports: [] } });
  written(bundle);
  expect(codesOf(bundle)).toEqual([code]);
});

interface Piece {
  readonly code: string;
  readonly imports: readonly string[];
  readonly dynamicImports?: readonly string[];
}

function bundleOf(pieces: Readonly<Record<string, Piece>>): Record<string, Piece> {
  return Object.fromEntries(
    Object.entries(pieces).map(([name, piece]) => [
      `assets/${name}.js`,
      { type: 'chunk', fileName: `assets/${name}.js`, dynamicImports: [], ...piece },
    ]),
  );
}

function codesOf(bundle: Readonly<Record<string, Piece>>): string[] {
  return Object.values(bundle).map(({ code }) => code);
}

function written(bundle: Record<string, Piece>): void {
  (plainExports.generateBundle as (options: unknown, bundle: unknown) => void)({}, bundle);
}
