import type { ESTree, Plugin } from 'vite';
import { parseSync } from 'vite';

/**
 * Writes an element's `@property()` and `@state()` as the static `properties` that Lit reads as well: nobody who waits
 * for an answer waits for decorators, the compiler's code for them, and a call for each.
 */
export const plainProperties: Plugin = {
  name: 'plain-properties',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /lit\/decorators\.js/ },
    handler: (code) => ({ code: withPlainProperties(code), map: null }),
  },
};

/**
 * A module of elements without Lit's decorators.
 *
 * @throws {Error} if it takes others than those of properties
 */
export function withPlainProperties(code: string): string {
  const edits: Edit[] = [];
  for (const statement of parseSync('module.ts', code).program.body) {
    if (statement.type === 'ImportDeclaration' && statement.source.value === 'lit/decorators.js') {
      edits.push({ ...statement, text: '' });
    }
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'ClassDeclaration') edits.push(...editsOf(declared.body, code));
  }
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((so, { start, end, text }) => so.slice(0, start) + text + so.slice(end), code);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editsOf({ start, body }: ESTree.ClassBody, code: string): Edit[] {
  const decorated = body.flatMap((member) => {
    if (!('decorators' in member) || member.decorators.length === 0) return [];
    if (member.key.type !== 'Identifier')
      throw new Error(`This build knows no name ${textOf(member.key, code)}.`);
    return member.decorators.map((decorator) => ({ name: member.key, decorator }));
  });
  if (decorated.length === 0) return [];
  const list = decorated.map(({ name, decorator }) => `${textOf(name, code)}: ${options(decorator, code)}`);
  return [
    { start: start + 1, end: start + 1, text: ` static properties = { ${list.join(', ')} };` },
    ...decorated.map(({ decorator }) => ({ ...decorator, text: '' })),
  ];
}

function options({ expression }: ESTree.Decorator, code: string): string {
  if (expression.type === 'CallExpression') {
    const [given] = expression.arguments;
    const name = textOf(expression.callee, code);
    if (name === 'property') return given === undefined ? '{}' : textOf(given, code);
    if (name === 'state' && given === undefined) return '{ state: true }';
  }
  throw new Error(`This build knows no decorator ${textOf(expression, code)}.`);
}

function textOf({ start, end }: ESTree.Span, code: string): string {
  return code.slice(start, end);
}
