import { html } from 'lit';
import { expect, onTestFinished, test } from 'vitest';
import { KeyedList } from '../../src/elements/answer/keyed-list.ts';

test('items stand in their order, each in the element that it had before', () => {
  const { list, write } = listed();
  const [one, two, three] = write('abc');
  expect(list.textContent).toBe('abc');
  expect(write('cadb')).toEqual([three, one, list.children[2], two]);
  expect(list.textContent).toBe('cadb');
  expect(write('ab')).toEqual([one, two]);
});

test('what has the focus keeps it when what stands before it goes, and when something comes', () => {
  const { list, write } = listed();
  const [, two] = write('ab');
  const button = two!.querySelector('button')!;
  button.focus();
  write('b');
  expect(document.activeElement).toBe(button);
  write('cb');
  expect(document.activeElement).toBe(button);
  expect(list.textContent).toBe('cb');
});

test('an item is written anew in its element, and the list stays the same', () => {
  const keyed = new KeyedList('div', 'all', 'section');
  const written = (className: string, text: string) =>
    keyed.write([{ key: 'a', className, view: html`<b>${text}</b>` }]);
  const list = written('one', '1');
  const bold = list.querySelector('.one b');
  expect(written('two', '2')).toBe(list);
  expect(list.className).toBe('all');
  expect([list.querySelector('.two b'), list.textContent]).toEqual([bold, '2']);
});

function listed() {
  const keyed = new KeyedList('ul', '', 'li');
  const list = keyed.write([]);
  document.body.append(list);
  onTestFinished(() => list.remove());
  const write = (keys: string) => {
    keyed.write([...keys].map((key) => ({ key, className: '', view: html`<button>${key}</button>` })));
    return [...list.children];
  };
  return { list, write };
}
