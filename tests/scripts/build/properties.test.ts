import { expect, test } from 'vitest';
import { withPlainProperties } from '../../../scripts/build/properties.ts';

test('properties and states of an element are written as Lit reads them without decorators', () => {
  const code = [
    "import { property, state } from 'lit/decorators.js';",
    'export class A extends LitElement {',
    "  @property() locale = '';",
    '  @property({ type: Boolean }) live = false;',
    '  @state() private open?: string;',
    '  #own = 1;',
    '}',
  ].join('\n');
  expect(withPlainProperties(code)).toBe(
    [
      '',
      'export class A extends LitElement { static properties = { locale: {}, live: { type: Boolean }, open: { state: true } };',
      "   locale = '';",
      '   live = false;',
      '   private open?: string;',
      '  #own = 1;',
      '}',
    ].join('\n'),
  );
});

test('a property that a class reads and writes itself is one too', () => {
  const code = 'class A { @property({ noAccessor: true }) get part() { return 1; } set part(part) {} }';
  expect(withPlainProperties(code)).toBe(
    'class A { static properties = { part: { noAccessor: true } };  get part() { return 1; } set part(part) {} }',
  );
});

test('a name that is no plain one is refused', () => {
  expect(() => withPlainProperties('class A { @property() "a b" = 1; }')).toThrow(
    'This build knows no name "a b"',
  );
});

test('a class without them stays as it is', () => {
  const code = 'class A { one = 1; }\nexport const B = 2;';
  expect(withPlainProperties(code)).toBe(code);
});

test.each(['@query("p") p;', '@state({ hasChanged }) s;'])('%s is refused', (member) => {
  expect(() => withPlainProperties(`class A { ${member} }`)).toThrow('This build knows no decorator');
});
