import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { lateImports } from '../../../scripts/build/chunks.ts';

test('a late piece is fetched beside what it needs that is not there yet', () => {
  const code = 'const a=async()=>(await import(`./late.js`)).A,b=()=>import("./alone.js");';
  const bundle = bundleOf({
    begin: { code, imports: ['assets/shared.js'] },
    page: { code: '', imports: ['assets/first.js'] },
    late: { code: '', imports: ['assets/shared.js', 'assets/first.js', 'assets/more.js'] },
    more: { code: '', imports: ['assets/most.js', 'assets/late.js'] },
    alone: { code: '', imports: ['assets/first.js'] },
    shared: { code: '', imports: [] },
    first: { code: '', imports: [] },
    most: { code: '', imports: [] },
  });
  written(bundle);
  expect(bundle['assets/begin.js']).toMatchObject({
    code:
      'const a=async()=>(await (import(`./more.js`).catch(()=>{}),import(`./most.js`).catch(()=>{}),' +
      'import(`./late.js`))).A,b=()=>import("./alone.js");',
  });
});

test('a build that wraps late imports in another way is told', () => {
  const { configResolved } = lateImports;
  const plugins = [{ name: 'vite:css' }, { name: 'native:import-analysis-build' }];
  (configResolved as (config: unknown) => void)({ plugins });
  expect(plugins).toEqual([{ name: 'vite:css' }]);
  expect(() => (configResolved as (config: unknown) => void)({ plugins })).toThrow('another way');
});

type Piece = Pick<Rolldown.OutputChunk, 'code' | 'imports'>;

function bundleOf(pieces: Readonly<Record<string, Piece>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(pieces).map(([name, piece]) => [
      `assets/${name}.js`,
      { type: 'chunk', name, fileName: `assets/${name}.js`, ...piece },
    ]),
  );
}

function written(bundle: Record<string, unknown>): void {
  (lateImports.generateBundle as (options: unknown, bundle: unknown) => void)({}, bundle);
}
