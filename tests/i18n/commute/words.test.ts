import { expect, test } from 'vitest';
import { commuteWordsFor } from '../../../src/i18n/commute/words.ts';
import type { Locale } from '../../../src/model/names.ts';
import { LOCALES } from '../../../src/model/names.ts';
import { leavesOf, notSimplified, notTraditional, sayingBorder } from '../catalogue.ts';

const MARKS = ['⟨1⟩', '⟨2⟩'];
const leaves = (locale: Locale) => leavesOf(commuteWordsFor(locale));

test.each(LOCALES)('%s says everything that English says', (locale) => {
  expect(leaves(locale).map(([path]) => path)).toEqual(leaves('en').map(([path]) => path));
});

test.each(LOCALES)('%s has no empty words, and leaves out nothing it is given', (locale) => {
  expect(leaves(locale).filter(([, text]) => text.trim() === '')).toEqual([]);
  const given = leaves(locale).find(([path]) => path === 'notAsShared()');
  expect(MARKS.map((mark) => given?.[1].indexOf(mark) ?? -1).every((at) => at >= 0)).toBe(true);
});

test.each(LOCALES)('%s tells the time before first, then the time now', (locale) => {
  const said = commuteWordsFor(locale).notAsShared('⟨1⟩', '⟨2⟩');
  expect(said.indexOf('⟨1⟩')).toBeLessThan(said.indexOf('⟨2⟩'));
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  expect(leaves(locale).filter(([, text]) => /[a-z]/i.test(text))).toEqual([]);
});

test('the scripts are kept apart, and traditional Chinese writes 綫', () => {
  expect(notTraditional(leaves('zh-Hant'))).toEqual([]);
  expect(notSimplified(leaves('zh-Hans'))).toEqual([]);
  expect(commuteWordsFor('zh-Hant').views.network).toBe('鐵路網');
});

test('the boundary is never called a border', () => {
  expect(LOCALES.flatMap((locale) => sayingBorder(leaves(locale)))).toEqual([]);
});

test.each(LOCALES)('%s names no two views and no two parts alike', (locale) => {
  const { views, parts } = commuteWordsFor(locale);
  const names = [...Object.values(views), ...Object.values(parts)];
  expect(new Set(names).size).toBe(names.length);
});
