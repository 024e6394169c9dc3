import type { Plugin, Rolldown } from 'vite';

/**
 * Names what one piece of code takes from another as it is called there. The bundler gives each a second name, and of
 * a list of seventy pairs of names little can be compressed.
 */
export const plainExports: Plugin = {
  name: 'plain-exports',
  apply: 'build',
  generateBundle: (_options, bundle) => {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    // Of what is fetched late, any code may read a name; of what is fetched beside, only an import does.
    const late = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
    for (const chunk of chunks) {
      if (!late.has(chunk.fileName)) rename(chunk, chunks);
    }
  },
};

const EXPORTS = /export\{([^}]*)\};?\s*$/;
const IMPORTS = /(import|export)\{([^}]*)\}from"\.\/([^"]+)"/g;

function rename(chunk: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): void {
  const [list, pairs] = EXPORTS.exec(chunk.code) ?? [];
  if (list === undefined || pairs === undefined) return;
  const own = new Map(pairsIn(pairs).map(([local, exported]) => [exported, local]));
  if (new Set(own.values()).size < own.size) return; // One thing under two names.
  chunk.code = chunk.code.replace(list, () => `export{${[...own.values()].sort().join(',')}};`);
  const file = chunk.fileName.replace(/^.*\//, '');
  for (const importer of chunks) {
    if (!importer.imports.includes(chunk.fileName)) continue;
    importer.code = importer.code.replace(IMPORTS, (whole, does: string, names: string, from: string) => {
      if (from !== file) return whole;
      const taken = pairsIn(names).map(([exported, local]) => written(own.get(exported) ?? exported, local));
      return `${does}{${taken.sort().join(',')}}from"./${file}"`;
    });
  }
}

/** `a as b, c` as pairs: what something is called, and as what it is taken or given. */
function pairsIn(list: string): [string, string][] {
  return list.split(',').map((pair) => {
    const [one = '', other = one] = pair.trim().split(' as ');
    return [one, other];
  });
}

function written(one: string, other: string): string {
  return one === other ? one : `${one} as ${other}`;
}
