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
  return texts.reduce((so, { start, raw, tighten }) => {
    const at = so.indexOf(raw, start);
    return so.slice(0, at) + tighten(raw) + so.slice(at + raw.length);
  }, code);
}

interface TemplateText {
  readonly start: number;
  readonly raw: string;
  readonly tighten: (text: string) => string;
}

function templateTexts(node: unknown): TemplateText[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(templateTexts);
  const { type, tag, quasi } = node as Partial<ESTree.TaggedTemplateExpression>;
  const tighten = tag?.type === 'Identifier' ? TIGHTEN.get(tag.name) : undefined;
  if (type !== 'TaggedTemplateExpression' || quasi === undefined || tighten === undefined) return inside;
  return [...inside, ...quasi.quasis.map(({ start, value: { raw } }) => ({ start, raw, tighten }))];
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
