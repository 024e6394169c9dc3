import { expect, test } from 'vitest';
import { dayWordsFor } from '../../../src/i18n/day/words.ts';
import { LOCALES } from '../../../src/model/names.ts';

/** What a function of the catalogue is given: marks that must come back in its sentence. */
const MARKS = ['⟨1⟩', '⟨2⟩', '⟨3⟩'];
/** Keys of a keyboard are called so in every language. */
const KEYS = /Page Up|Page Down|Enter/g;

type Leaf = readonly [path: string, text: string];

test.each(LOCALES)('%s says everything that English says', (locale) => {
  expect(leavesOf(locale).map(([path]) => path)).toEqual(leavesOf('en').map(([path]) => path));
});

test.each(LOCALES)('%s has no empty words, and leaves out nothing it is given', (locale) => {
  expect(leavesOf(locale).filter(([, text]) => text.trim() === '')).toEqual([]);
  const marks = (of: typeof locale) =>
    leavesOf(of).map(([, text]) => MARKS.filter((mark) => text.includes(mark)));
  expect(marks(locale)).toEqual(marks('en'));
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  const latin = leavesOf(locale).filter(([, text]) => /[a-z]/i.test(text.replace(KEYS, '')));
  expect(latin).toEqual([]);
});

test('traditional Chinese has no simplified characters and writes 綫', () => {
  const wrong = leavesOf('zh-Hant').filter(([, text]) =>
    /[線线车这个为无开关还从时来对说们国门东长经达错过发点钟样图显计]/.test(text),
  );
  expect(wrong).toEqual([]);
});

test('simplified Chinese has no traditional characters', () => {
  const wrong = leavesOf('zh-Hans').filter(([, text]) =>
    /[線綫車這個為無開關還從時來對說們國門東長經達錯過發點鐘樣圖顯計]/.test(text),
  );
  expect(wrong).toEqual([]);
});

test('the boundary is never called a border', () => {
  expect(leavesOf('en').filter(([, text]) => /border/i.test(text))).toEqual([]);
});

/** Every text of the catalogue with its path; functions are called with marks. */
function leavesOf(locale: (typeof LOCALES)[number]): Leaf[] {
  return leaves(dayWordsFor(locale), '');
}

function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [[`${path}()`, String((value as (...args: string[]) => string)(...MARKS))]];
  }
  return Object.entries(value as object)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}
