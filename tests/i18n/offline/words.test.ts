import { expect, test } from 'vitest';
import { offlineWordsFor } from '../../../src/i18n/offline/words.ts';
import { LOCALES } from '../../../src/model/names.ts';
import { leavesOf, notSimplified, notTraditional } from '../catalogue.ts';

test.each(LOCALES)('%s has no empty words and names the day', (locale) => {
  expect(leavesOf(offlineWordsFor(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
  expect(offlineWordsFor(locale).offlineAsOf('⟨day⟩')).toContain('⟨day⟩');
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  expect(leavesOf(offlineWordsFor(locale)).filter(([, text]) => /[a-z]/i.test(text))).toEqual([]);
});

test('each Chinese keeps to its own characters', () => {
  expect(notTraditional(leavesOf(offlineWordsFor('zh-Hant')))).toEqual([]);
  expect(notSimplified(leavesOf(offlineWordsFor('zh-Hans')))).toEqual([]);
});
