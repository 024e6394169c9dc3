import { posix } from 'node:path';
import { parseSync } from 'vite';

interface Folder {
  readonly folders: readonly string[] | 'every';
  readonly packages: readonly RegExp[];
  /** Packages whose types may be named, but which may not be loaded. */
  readonly types?: readonly RegExp[];
}

/** Type declarations without a package behind them: they may be named anywhere. */
const TYPES_ONLY = /^geojson$/;
const TURF = /^@turf\//;
const LIT = /^lit(?:\/|$)/;
const MAPLIBRE = /^maplibre-gl(?:\/|$)/;

/** Which folder of `src` may import which other, and where each package is at home. */
const TABLE: Readonly<Record<string, Folder>> = {
  model: { folders: [], packages: [] },
  slices: { folders: [], packages: [] },
  theme: { folders: [], packages: [] },
  calendar: { folders: ['model'], packages: [] },
  geometry: { folders: ['model'], packages: [TURF] },
  i18n: { folders: ['model', 'calendar', 'geometry'], packages: [] },
  scenarios: { folders: ['model', 'calendar', 'geometry'], packages: [] },
  fares: { folders: ['model'], packages: [] },
  routing: { folders: ['model'], packages: [] },
  journeys: {
    folders: ['model', 'slices', 'calendar', 'geometry', 'estimate', 'scenarios', 'fares', 'routing'],
    packages: [],
  },
  workers: { folders: ['model', 'slices', 'data', 'journeys'], packages: [] },
  exchange: {
    folders: ['model', 'calendar', 'geometry', 'theme', 'fares'],
    packages: [TURF, /^fflate$/, /^papaparse$/],
  },
  state: { folders: ['model', 'calendar'], packages: [] },
  search: { folders: ['model', 'slices'], packages: [/^fastest-levenshtein$/] },
  data: {
    folders: ['model', 'calendar', 'geometry', 'slices'],
    packages: [TURF, /^valibot$/, /^papaparse$/, /^pinyin-pro$/],
  },
  estimate: { folders: ['model', 'geometry'], packages: [TURF] },
  map: {
    folders: ['model', 'theme', 'i18n', 'slices', 'geometry'],
    packages: [MAPLIBRE, /^pmtiles$/, /^@protomaps\/basemaps$/],
  },
  live: { folders: ['model', 'calendar'], packages: [/^valibot$/] },
  schematic: { folders: ['model', 'theme', 'i18n'], packages: [] },
  answers: { folders: ['model', 'calendar', 'i18n'], packages: [] },
  keep: {
    folders: ['model', 'calendar', 'theme', 'i18n', 'answers', 'schematic'],
    packages: [/^ics$/],
  },
  elements: {
    folders: [
      'model',
      'slices',
      'calendar',
      'theme',
      'i18n',
      'scenarios',
      'map',
      'schematic',
      'answers',
      'keep',
    ],
    packages: [LIT, /^maplibre-gl\/dist\/maplibre-gl\.css/],
  },
  offline: { folders: [], packages: [/^workbox-(?:core|precaching|range-requests|routing)$/] },
  app: { folders: 'every', packages: [LIT, /^workbox-window$/], types: [MAPLIBRE] },
  cli: {
    folders: [
      'model',
      'slices',
      'calendar',
      'geometry',
      'search',
      'data',
      'estimate',
      'scenarios',
      'routing',
      'fares',
      'journeys',
      'exchange',
    ],
    packages: [/^node:/],
  },
};

/** Entries at the root of `src`: they start the app and say what hosts may name. */
const ENTRIES: Folder = { folders: ['app', 'elements'], packages: [] };
/** The entry without a DOM. */
const ENGINE = 'engine.ts';
const ENGINE_ENTRY: Folder = {
  folders: ['model', 'data', 'estimate', 'scenarios', 'fares', 'routing', 'journeys', 'exchange'],
  packages: [],
};

interface Import {
  readonly to: string;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

/**
 * Every import that breaks the table, and every cycle of loaded files, as sentences.
 *
 * @param files text of each file, by path inside `src` with `/`
 */
export function strayImports(files: ReadonlyMap<string, string>): string[] {
  const graph = new Map<string, string[]>();
  const told = [...files].flatMap(([file, text]) => {
    const imports = importsOf(file, text);
    const loaded = imports.filter(({ to, typeOnly }) => isRelative(to) && !typeOnly);
    graph.set(
      file,
      loaded.map(({ to }) => posix.join(posix.dirname(file), to)),
    );
    return tellFile(file, imports);
  });
  return [...told, ...cyclesOf(graph)];
}

function tellFile(file: string, imports: readonly Import[]): string[] {
  const own = file.includes('/') ? file.slice(0, file.indexOf('/')) : undefined;
  const allowed = own === undefined ? entry(file) : TABLE[own];
  if (allowed === undefined) return [`${file}: the folder ${own} is not in the table`];
  return imports.flatMap((each) => {
    const wrong = isRelative(each.to)
      ? tellRelative(file, own, allowed, each.to)
      : tellPackage(own, allowed, each);
    return wrong === undefined ? [] : [`${file}: ${wrong}`];
  });
}

function entry(file: string): Folder {
  return file === ENGINE ? ENGINE_ENTRY : ENTRIES;
}

function tellRelative(
  file: string,
  own: string | undefined,
  allowed: Folder,
  to: string,
): string | undefined {
  const path = posix.join(posix.dirname(file), to);
  if (path.startsWith('..')) return `${to} is outside src`;
  if (!/\.ts$|\?inline$|\.ts\?worker&url$/.test(to)) return `${to} does not name a .ts file`;
  const folder = path.slice(0, Math.max(0, path.indexOf('/')));
  if (folder === (own ?? '') || allowed.folders === 'every' || allowed.folders.includes(folder))
    return undefined;
  return `${own ?? 'an entry'} may not import ${folder} (${to})`;
}

function tellPackage(own: string | undefined, allowed: Folder, { to, typeOnly }: Import): string | undefined {
  const homes = typeOnly ? [TYPES_ONLY, ...allowed.packages, ...(allowed.types ?? [])] : allowed.packages;
  if (homes.some((each) => each.test(to))) return undefined;
  return `${own ?? 'an entry'} may not use the package ${to}`;
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

/** Specifiers of static imports, re-exports and dynamic imports of a literal, type imports included. */
function importsOf(file: string, text: string): Import[] {
  const { program, errors } = parseSync(file, text, { lang: 'ts', sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  visit(program, found);
  return found;
}

function visit(node: unknown, found: Import[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && isImport(String(node.type)) && 'source' in node) {
    const { source } = node;
    if (typeof source === 'object' && source !== null && 'value' in source) {
      found.push({ to: String(source.value), typeOnly: isTypeOnly(node) });
    }
  }
  for (const child of Object.values(node)) visit(child, found);
}

function isTypeOnly(node: object): boolean {
  const { type, importKind, exportKind } = node as { type: string; importKind?: string; exportKind?: string };
  return type === 'TSImportType' || importKind === 'type' || exportKind === 'type';
}

function isImport(type: string): boolean {
  return /^(?:Import(?:Declaration|Expression)|TSImportType|Export(?:Named|All)Declaration)$/.test(type);
}

function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push(`cycle: ${[...path.slice(start), file].join(' → ')}`);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}
