import { expect, test } from 'vitest';
import { tightened } from '../../../scripts/build/templates.ts';

test('a line of markup ends with one space, a tag with none', () => {
  const code = 'const a = html`\n  <p\n    class="a ${b}"\n  >\n    One\n    two\n  </p>`;';
  expect(tightened(code)).toBe('const a = html` <p class="a ${b}"> One two </p>`;');
});

test('templates in templates are tightened too', () => {
  const code = 'html`<p>\n ${list.map((each) => svg`<path\n  d=${each} />`)}\n</p>`';
  expect(tightened(code)).toBe('html`<p> ${list.map((each) => svg`<path d=${each} />`)} </p>`');
});

test('styles lose what stands between their signs, and keep what stands between their words', () => {
  const code =
    "css`\n  :host { ${one} }\n  /* Why. */\n  .a > :not(.b), .c .d { content: '✕' / ''; margin: 0 1px; }\n`";
  expect(tightened(code)).toBe(
    "import { unsafeCSS as trusted } from 'lit';\n" +
      "trusted(` :host{${one}}.a > :not(.b),.c .d{content:'✕' / '';margin:0 1px}`)",
  );
});

test('other texts stay as they are', () => {
  const code = 'const a = `one\n  two: ${b}`; const c = other`\n`;';
  expect(tightened(code)).toBe(code);
});
