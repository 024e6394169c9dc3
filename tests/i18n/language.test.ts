import { beforeEach, expect, test, vi } from 'vitest';
import { LOCALES } from '../../src/model/names.ts';

beforeEach(() => {
  vi.resetModules();
});

test('the words of a language are there once they were fetched, and no other ones', async () => {
  const { isLearned, languageOf, learn } = await import('../../src/i18n/language.ts');
  expect(() => languageOf('zh-Hant')).toThrow('The words of zh-Hant were not fetched yet.');
  await learn('zh-Hant');
  expect(languageOf('zh-Hant').messages.retry).toBe('重試');
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

test('what is said besides an answer is fetched when it is wanted, of each language that is learned', async () => {
  const { laterOf, learn, learnMore } = await import('../../src/i18n/language.ts');
  await learn('zh-Hans');
  expect(() => laterOf('zh-Hans')).toThrow('The words of zh-Hans were not fetched yet.');
  await learnMore();
  expect(laterOf('zh-Hans').network.kinds.line).toBe('线路');
  expect(() => laterOf('en')).toThrow('The words of en were not fetched yet.');
});

test('once it is wanted a language is learned only with it', async () => {
  const { isLearned, laterOf, learn, learnMore } = await import('../../src/i18n/language.ts');
  await learn('en');
  const more = learnMore();
  expect(isLearned('en')).toBe(false);
  await more;
  expect(isLearned('en')).toBe(true);
  await learn('zh-Hant');
  expect(laterOf('zh-Hant').network.kinds.line).toBe('綫路');
});
