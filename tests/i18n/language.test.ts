import { beforeEach, expect, test, vi } from 'vitest';
import { LOCALES } from '../../src/model/names.ts';

beforeEach(() => {
  vi.resetModules();
});

test('the words of a language are there once they were fetched, and no other ones', async () => {
  const { isLearned, languageOf, learn } = await import('../../src/i18n/language.ts');
  expect(() => languageOf('zh-Hant')).toThrow('The words of zh-Hant were not fetched yet.');
  await learn('zh-Hant');
  expect(languageOf('zh-Hant').messages.kinds.line).toBe('綫路');
  expect(LOCALES.filter(isLearned)).toEqual(['zh-Hant']);
});

test('words are fetched once, and after a failure again', async () => {
  const fetched = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
  vi.doMock('../../src/i18n/languages/en.ts', fetched);
  const { isLearned, learn } = await import('../../src/i18n/language.ts');
  expect(learn('en')).toBe(learn('en'));
  await expect(learn('en')).rejects.toThrow();
  expect(isLearned('en')).toBe(false);
  vi.doUnmock('../../src/i18n/languages/en.ts');
  await learn('en');
  expect(isLearned('en')).toBe(true);
  expect(fetched).toHaveBeenCalledOnce();
});
