import { expect, test } from 'vitest';
import { normalForm, wordsOf } from '../../src/search/normal-form.ts';

test.each([
  ['Lo Wu', 'lowu'],
  ['  KENG-ZI ', 'kengzi'],
  ['Ｌine １４', 'line14'],
  ['Café', 'cafe'],
  ["Da'an", 'daan'],
  ['Da’an', 'daan'],
  ['罗湖 / Lo Wu', '罗湖lowu'],
  ['Sports Centre', 'sportscenter'],
  ['Kam Sheung Road', 'kamsheungrd'],
  ['Convention & Exhibition', 'conventionandexhibition'],
])('%j is compared as %j', (text, form) => {
  expect(normalForm(text)).toBe(form);
});

test('words are Latin, and those that carry no meaning are left out', () => {
  expect(wordsOf('The University of Hong Kong (港大)')).toEqual(['university', 'hong', 'kong']);
});
