import { expect, test } from 'vitest';
import { askWordsFor } from '../../../src/i18n/ask/words.ts';
import { LOCALES } from '../../../src/model/names.ts';
import { leavesOf, notSimplified, notTraditional, sayingBorder } from '../catalogue.ts';

test.each(LOCALES)('%s says everything that English says, and nothing empty', (locale) => {
  const [own, english] = [leavesOf(askWordsFor(locale)), leavesOf(askWordsFor('en'))];
  expect(own.map(([path]) => path)).toEqual(english.map(([path]) => path));
  expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  expect(leavesOf(askWordsFor(locale)).filter(([, text]) => /[a-z]/i.test(text))).toEqual([]);
});

test('each Chinese keeps to its own characters', () => {
  expect(notTraditional(leavesOf(askWordsFor('zh-Hant')))).toEqual([]);
  expect(notSimplified(leavesOf(askWordsFor('zh-Hans')))).toEqual([]);
});

test('Hong Kong’s words stand in traditional Chinese', () => {
  const { options, kinds } = askWordsFor('zh-Hant');
  expect([options.systems.mtr, options.lines, kinds.crossing]).toEqual(['港鐵', '綫路', '口岸']);
  expect(options.preferences['fewer-changes']).toContain('轉車');
});

test.each(LOCALES)('%s never calls the boundary a border, and names what was typed', (locale) => {
  const words = askWordsFor(locale);
  expect(sayingBorder(leavesOf(words))).toEqual([]);
  expect([words.none('坑梓x'), words.save('坑梓x')].map((text) => text.includes('坑梓x'))).toEqual([
    true,
    true,
  ]);
});

test('English counts in the singular and the plural', () => {
  const { count } = askWordsFor('en');
  expect([count(1), count(2)]).toEqual(['1 suggestion', '2 suggestions']);
});
