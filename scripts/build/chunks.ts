import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What begins the page, the page itself, what an answer is written with, and what asks for one. */
const [BEGIN, PAGE, ANSWER, ASK] = [
  'main.ts',
  'app/page.ts',
  'app/parts/answer-elements.ts',
  'app/parts/ask-elements.ts',
].map(source) as [string, string, string, string];

/** What stands around an answer is wanted at once. */
const AROUND = [
  'around-answer.ts',
  'parts/map-elements.ts',
  'parts/diagram-elements.ts',
  'parts/crossing-elements.ts',
].map((path) => source(`app/${path}`));

function source(path: string): string {
  return fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
}

/**
 * How the page's code is cut: what begins it, the page itself in one piece, in another what an answer shares with
 * other parts, and in one what stands around an answer. Each piece is a request; cut wherever two parts share a file, there would be twenty.
 */
export function firstChunks(): Rolldown.CodeSplittingOptions {
  const reached = reaching();
  // What begins the page stays with the entry, or the entry would wait for all that shares a file with it.
  const isLater = (id: string, modules: Modules) => !reached(BEGIN, modules).has(id);
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        name: (id, modules) => (reached(PAGE, modules).has(id) && isLater(id, modules) ? 'page' : null),
        priority: 2,
      },
      {
        name: (id, modules) => (reached(ANSWER, modules).has(id) && isLater(id, modules) ? 'parts' : null),
        minShareCount: 2,
        priority: 1,
      },
      {
        name: (id, modules) =>
          AROUND.some((file) => reached(file, modules).has(id)) &&
          !reached(ASK, modules).has(id) &&
          isLater(id, modules)
            ? 'around'
            : null,
      },
    ],
  };
}

/**
 * Names code in `index.html`: the page's own, which the browser fetches beside what asks for it, and in `data-map` the
 * map's and its worker's, for `app/begin.ts` to say when.
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
      const map = chunks.find(({ name }) => name === 'network-map');
      const worker = Object.keys(bundle).find((file) => /maplibre-gl-worker.*\.js$/.test(file));
      // A page of the bench has none.
      const named = map === undefined ? '<html' : `<html data-map="./${map.fileName} ./${worker}"`;
      return { html: html.replace('<html', named), tags };
    },
  },
};

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
