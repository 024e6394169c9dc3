import { expect, test } from 'vitest';
import { referenceOf, withReference } from '../../../scripts/docs/reference.ts';

const MANIFEST = JSON.stringify({
  modules: [
    {
      declarations: [
        { kind: 'variable', name: 'OTHER' },
        {
          tagName: 'a-map',
          attributes: [
            {
              name: 'theme',
              type: { text: "'light' | 'dark'" },
              default: "'light'",
              description: 'The\n colours.',
            },
          ],
          members: [
            { kind: 'field', name: 'theme', attribute: 'theme' },
            { kind: 'field', name: 'map', type: { text: 'Map' }, description: 'The map.' },
            { kind: 'method', name: 'go' },
          ],
          events: [{ name: 'a-ready', type: { text: 'Event' }, description: 'It is drawn.' }],
        },
      ],
    },
  ],
});

test('the tables name what a host can use', () => {
  expect(referenceOf(MANIFEST)).toBe(
    [
      '| Attribute | Type | Default | Meaning |',
      '| --- | --- | --- | --- |',
      "| `theme` | `'light' \\| 'dark'` | `'light'` | The colours. |",
      '',
      '| Property | Type | Meaning |',
      '| --- | --- | --- |',
      '| `map` | `Map` | The map. |',
      '',
      '| Event | Type | When |',
      '| --- | --- | --- |',
      '| `a-ready` | `Event` | It is drawn. |',
    ].join('\n'),
  );
});

test('a manifest without an element is refused', () => {
  expect(() => referenceOf('{"modules":[]}')).toThrow('The manifest describes no custom element.');
});

test('only the marked place of a document changes', () => {
  const [begin, end] = ['<!-- reference: made by npm run docs -->', '<!-- /reference -->'];
  expect(withReference(`a\n${begin}\nold\n${end}\nb`, 'new')).toBe(`a\n${begin}\n\nnew\n\n${end}\nb`);
  expect(withReference('a', 'new')).toBe('a');
});
