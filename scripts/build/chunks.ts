import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { MAP_WORKER } from './map-code.ts';

/** What begins the page, the page itself, and what an answer is written with. */
const [BEGIN, PAGE, ANSWER] = ['main.ts', 'app/parts/page.ts', 'app/parts/answer-elements.ts'].map(
  source,
) as [string, string, string];

/** What most of the rest is said with: who opens the day, or is told why there is no way, waits for no more than that. */
const SAID = ['answers/full-voice.ts', 'answers/sentences.ts', 'calendar/day-after.ts'].map(source);

/** What asks for an answer. */
const ASK = ['parts/ask-elements.ts', 'ask-form.ts'].map((path) => source(`app/${path}`));

/** What stands around an answer is wanted at once. */
const AROUND = [
  'around-answer.ts',
  'after-answer.ts',
  'page-address.ts',
  'parts/map-elements.ts',
  'parts/diagram-elements.ts',
  'parts/crossing-elements.ts',
].map((path) => source(`app/${path}`));

/** A map's code, and that of its workers with what starts them. */
const MAP = [source('map/network-map.ts')];
const WORKERS = [source('map/workers.ts'), MAP_WORKER];

/** Name of the piece that maps share with their workers. */
const SHARED = 'map-shared';

/** Pieces, and in what all that is in one is found: in a file of each list. What is in two is in the one that comes first here. */
const PIECES: readonly (readonly [name: string, ...parts: (readonly string[])[]])[] = [
  ['first', [PAGE, ANSWER]],
  ['said', SAID],
  ['ask', ASK],
  ['around', AROUND],
  [SHARED, MAP, WORKERS],
];

function source(path: string): string {
  return fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
}

/**
 * How the page's code is cut: what begins it; the page itself with its answer, for in one piece they take a kilobyte
 * less; what more is said with; what asks; what stands around an answer; and what maps share with their workers. Each
 * piece is a request; cut wherever two parts share a file, there would be twenty.
 */
export function firstChunks(): Rolldown.CodeSplittingOptions {
  const reached = reaching();
  const of = (id: string, modules: Modules) => {
    const isOf = (files: readonly string[]) => files.some((file) => reached(file, modules).has(id));
    // What begins the page stays with the entry, or the entry would wait for all that shares a file with it.
    if (isOf([BEGIN])) return null;
    // These two keep their exports as they are: to gather them takes code of the bundler's.
    if (id === PAGE || id === ANSWER) return null;
    const [name] = PIECES.find(([, ...parts]) => parts.every(isOf)) ?? [null];
    return name;
  };
  return { includeDependenciesRecursively: false, groups: [{ name: of }] };
}

/**
 * Names code in `index.html`: the page's own, which the browser fetches beside what asks for it, and in `data-map` what
 * maps share with their workers and the rest of a map's, for `app/begin.ts` to say when.
 */
export const pageNamedAhead: Plugin = {
  name: 'page-named-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
      const tags = chunks
        .filter(({ name }) => name === 'page')
        .flatMap(({ fileName, imports }) => [fileName, ...imports])
        .filter((file) => !entries.has(file))
        .map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head-prepend',
          }),
        );
      const map = [SHARED, 'network-map'].map(
        (name) => chunks.find((chunk) => chunk.name === name)?.fileName,
      );
      // A page of the bench has none.
      const named = map.includes(undefined) ? '<html' : `<html data-map="./${map.join(' ./')}"`;
      return { html: html.replace('<html', named), tags };
    },
  },
};

/**
 * Fetches each late piece as the code says, and beside it the other pieces that it needs. Vite would do the same by way
 * of styles and links, with a kilobyte of code before the first answer: there are no styles in late pieces.
 */
export const lateImports: Plugin = {
  name: 'late-imports',
  apply: 'build',
  configResolved: ({ plugins }) => {
    const wraps = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
    if (wraps === -1) throw new Error('Vite wraps late imports in another way than this build knows.');
    (plugins as Plugin[]).splice(wraps, 1);
  },
  generateBundle: (_options, bundle) => {
    const pieces = new Map(
      Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, file] as const] : [],
      ),
    );
    const needed = (fileName: string, found = new Set<string>()): Set<string> => {
      if (!found.has(fileName)) {
        found.add(fileName);
        for (const each of pieces.get(fileName)?.imports ?? []) needed(each, found);
      }
      return found;
    };
    const first = [...pieces.values()].find(({ name }) => name === 'page');
    for (const piece of pieces.values()) {
      const isThere = needed(piece.fileName, first && needed(first.fileName));
      piece.code = piece.code.replace(IMPORT, (whole, file: string) => {
        const fileName = `${piece.fileName.replace(/[^/]+$/, '')}${file}`;
        const beside = [...needed(fileName)].filter((each) => each !== fileName && !isThere.has(each));
        // That one does not come is told by what needs it.
        const ahead = beside.map((each) => `import(\`./${each.replace(/^.*\//, '')}\`).catch(()=>{}),`);
        return ahead.length === 0 ? whole : `(${ahead.join('')}${whole})`;
      });
    }
  },
};

/** A late import of a piece beside the one that imports it. */
const IMPORT = /import\([`'"]\.\/([^`'"]+\.js)[`'"]\)/g;

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** Gives every file that loads with one, itself included; of each it is found out once. */
function reaching(): (file: string, modules: Modules) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  return (file, modules) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const found = new Set([file]);
    for (const id of found) {
      for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
    }
    known.set(file, found);
    return found;
  };
}
