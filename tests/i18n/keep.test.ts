import { expect, test } from 'vitest';
import { keepWordsFor } from '../../src/i18n/keep/words.ts';
import type { Locale } from '../../src/model/names.ts';
import { LOCALES } from '../../src/model/names.ts';

type Leaf = readonly [path: string, text: string];

test.each(LOCALES)('%s says everything that English says', (locale) => {
  expect(leaves(keepWordsFor(locale)).map(([path]) => path)).toEqual(
    leaves(keepWordsFor('en')).map(([path]) => path),
  );
  expect(leaves(keepWordsFor(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  expect(leaves(keepWordsFor(locale)).filter(([, text]) => /[a-z]/i.test(text))).toEqual([]);
});

test('the scripts are kept apart, and Hong Kong’s words stand in traditional Chinese', () => {
  const words = (locale: Locale) =>
    leaves(keepWordsFor(locale))
      .map(([, text]) => text)
      .join('');
  expect(words('zh-Hans')).not.toMatch(/[線綫車這個為無動間鍵開關還從時來對說們國門東長連結製圖檔]/);
  expect(words('zh-Hant')).not.toMatch(/[线车这个为无动间键开关还从时来对说们国门东长连复图档]/);
  expect(words('zh-Hant')).toMatch(/車費/);
  expect(words('zh-Hant')).toMatch(/營辦商/);
});

test.each(LOCALES)('%s never calls an estimate a timetable', (locale) => {
  expect(keepWordsFor(locale).estimate).toMatch(/estimates unless|均为估计|均為估計/);
});

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String((value as (...args: string[]) => string)('⟨1⟩', '⟨2⟩'))]];
  return Object.entries(value as object)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}
