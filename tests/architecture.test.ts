import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { strayImports } from './setup/stray-imports.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

test('every import of src keeps the direction of the folders and the homes of the packages', () => {
  const files = sourceFiles();
  expect(files.size).toBeGreaterThan(50);
  expect(strayImports(files)).toEqual([]);
});

test.each([
  [
    'model/a.ts',
    "import { b } from '../elements/b.ts';",
    'model/a.ts: model may not import elements (../elements/b.ts)',
  ],
  [
    'model/a.ts',
    "import type { B } from '../map/b.ts';",
    'model/a.ts: model may not import map (../map/b.ts)',
  ],
  ['theme/a.ts', "import 'maplibre-gl';", 'theme/a.ts: theme may not use the package maplibre-gl'],
  [
    'elements/a.ts',
    "const b = await import('../app/b.ts');",
    'elements/a.ts: elements may not import app (../app/b.ts)',
  ],
  ['map/a.ts', "export { b } from '../data/b.ts';", 'map/a.ts: map may not import data (../data/b.ts)'],
  ['map/a.ts', "import { html } from 'lit/html.js';", 'map/a.ts: map may not use the package lit/html.js'],
  ['app/a.ts', "import { Map } from 'maplibre-gl';", 'app/a.ts: app may not use the package maplibre-gl'],
  ['data/a.ts', "import { readFileSync } from 'node:fs';", 'data/a.ts: data may not use the package node:fs'],
  [
    'engine.ts',
    "export { a } from './elements/a.ts';",
    'engine.ts: an entry may not import elements (./elements/a.ts)',
  ],
  ['cli/a.ts', "import { a } from '../app/a.ts';", 'cli/a.ts: cli may not import app (../app/a.ts)'],
  ['data/a.ts', "import { b } from '../../scripts/b.ts';", 'data/a.ts: ../../scripts/b.ts is outside src'],
  ['utils/a.ts', '', 'utils/a.ts: the folder utils is not in the table'],
  ['model/a.ts', "import { b } from './b';", 'model/a.ts: ./b does not name a .ts file'],
])('%s with %j is told', (file, text, message) => {
  expect(strayImports(new Map([[file, text]]))).toEqual([message]);
});

test('what only looks like an import is none', () => {
  const text = "// import { b } from '../elements/b.ts';\nconst words = \"import x from 'lit'\";";
  expect(strayImports(new Map([['model/a.ts', text]]))).toEqual([]);
});

test('a cycle is told once', () => {
  const files = new Map([
    ['model/a.ts', "import { b } from './b.ts';"],
    ['model/b.ts', "import { c } from './c.ts';"],
    ['model/c.ts', "import { a } from './a.ts';"],
  ]);
  expect(strayImports(files)).toEqual(['cycle: model/a.ts → model/b.ts → model/c.ts → model/a.ts']);
});

test('naming types only makes no cycle, and the app may name MapLibre’s', () => {
  const files = new Map([
    ['model/a.ts', "import { b } from './b.ts';"],
    ['app/c.ts', "import type { Map } from 'maplibre-gl';"],
    ['model/b.ts', "import type { A } from './a.ts';\nexport type { A } from './a.ts';"],
  ]);
  expect(strayImports(files)).toEqual([]);
});

function sourceFiles(): Map<string, string> {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name));
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(SRC, name), 'utf8')]));
}
