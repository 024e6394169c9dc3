import { expect, test } from 'vitest';
import { liveWordsFor } from '../../../src/i18n/live/words.ts';
import { LOCALES } from '../../../src/model/names.ts';
import { leavesOf, notSimplified, notTraditional, sayingBorder } from '../catalogue.ts';

const MARKS = ['⟨1⟩', '⟨2⟩', '⟨3⟩'];

test.each(LOCALES)('%s says everything that English says, and loses nothing it is given', (locale) => {
  const given = (of: typeof locale) =>
    leavesOf(liveWordsFor(of)).map(([path, text]) => [path, MARKS.filter((mark) => text.includes(mark))]);
  expect(given(locale)).toEqual(given('en'));
  expect(leavesOf(liveWordsFor(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  expect(leavesOf(liveWordsFor(locale)).filter(([, text]) => /[a-z]/i.test(text))).toEqual([]);
});

test('each Chinese keeps to its own characters', () => {
  expect(notTraditional(leavesOf(liveWordsFor('zh-Hant')))).toEqual([]);
  expect(notSimplified(leavesOf(liveWordsFor('zh-Hans')))).toEqual([]);
});

test('Hong Kong’s words stand in traditional Chinese', () => {
  const { publishers, operators } = liveWordsFor('zh-Hant');
  expect([publishers.mtr, operators.gmb]).toEqual(['港鐵', '專綫小巴']);
});

test('the boundary is never called a border', () => {
  expect(LOCALES.flatMap((locale) => sayingBorder(leavesOf(liveWordsFor(locale))))).toEqual([]);
});
