import type { ESTree, Plugin } from 'vite';
import { parseSync } from 'vite';

/** By their tag, templates of which a browser reads much white space as little, or as none. */
const TIGHTEN: ReadonlyMap<string, (text: string) => string> = new Map([
  ['html', tightMarkup],
  ['svg', tightMarkup],
  ['css', tightStyles],
]);

/**
 * Takes from templates the white space that only readers of the code need. Minifiers leave it, as they must leave any
 * text, and whoever waits for an answer would wait for it.
 */
export const tightTemplates: Plugin = {
  name: 'tight-templates',
  apply: 'build',
  transform: {
    order: 'post',
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|svg|css)`/ },
    handler: (code) => ({ code: tightened(code), map: null }),
  },
};

/** A module with its templates tightened. */
export function tightened(code: string): string {
  const texts = templateTexts(parseSync('module.js', code).program).sort(
    (one, other) => other.start - one.start,
  );
  const tight = texts.reduce((so, { start, raw, tighten }) => {
    const at = so.indexOf(raw, start);
    return so.slice(0, at) + tighten(raw) + so.slice(at + raw.length);
  }, code);
  return withTrustedStyles(tight);
}

/**
 * A module whose styles are taken as they are written. They are our own: what Lit's tag tells of others was told before
 * they were built, and is not sent to readers.
 */
function withTrustedStyles(code: string): string {
  const templates = taggedTemplates(parseSync('module.js', code).program).filter(
    ({ tag }) => nameOf(tag) === 'css',
  );
  if (templates.length === 0) return code;
  const ends = templates.flatMap(({ start, end, quasi }) => [
    { at: start, until: quasi.start, text: 'trusted(' },
    { at: end, until: end, text: ')' },
  ]);
  return ends
    .sort((one, other) => other.at - one.at)
    .reduce((so, { at, until, text }) => so.slice(0, at) + text + so.slice(until), code)
    .replace(/^/, "import { unsafeCSS as trusted } from 'lit';\n");
}

interface TemplateText {
  readonly start: number;
  readonly raw: string;
  readonly tighten: (text: string) => string;
}

function templateTexts(program: ESTree.Program): TemplateText[] {
  return taggedTemplates(program).flatMap(({ tag, quasi }) => {
    const tighten = TIGHTEN.get(nameOf(tag) ?? '');
    if (tighten === undefined) return [];
    return quasi.quasis.map(({ start, value: { raw } }) => ({ start, raw, tighten }));
  });
}

/** Those inside of others too. */
function taggedTemplates(node: unknown): ESTree.TaggedTemplateExpression[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(taggedTemplates);
  const isOne = (node as Partial<ESTree.Node>).type === 'TaggedTemplateExpression';
  return isOne ? [...inside, node as ESTree.TaggedTemplateExpression] : inside;
}

function nameOf(tag: ESTree.Expression): string | undefined {
  return tag.type === 'Identifier' ? tag.name : undefined;
}

/** A line's end is one space, or none at the end of a tag. */
function tightMarkup(text: string): string {
  return text.replace(/\s*\n\s*(>?)/g, (_, end: string) => end || ' ');
}

function tightStyles(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;\}/g, '}')
    .replace(/([:,]) /g, '$1');
}
