import { expect, test } from 'vitest';
import { schematicWordsFor } from '../../src/i18n/schematic/words.ts';
import type { Locale } from '../../src/model/names.ts';
import { LOCALES } from '../../src/model/names.ts';

test.each(LOCALES)('%s says everything that English says', (locale) => {
  expect(leavesOf(locale).map(([key]) => key)).toEqual(leavesOf('en').map(([key]) => key));
  expect(leavesOf(locale).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  expect(leavesOf(locale).filter(([, text]) => /[a-z]{2}/i.test(text.replaceAll('Enter', '')))).toEqual([
    ['crossing', 'one，口岸：two'],
    ['line', locale === 'zh-Hans' ? 'one：two' : 'one：two'],
    ['station', locale === 'zh-Hans' ? 'one，车站：two' : 'one，車站：two'],
  ]);
});

test('the scripts are kept apart', () => {
  const words = (locale: Locale) =>
    leavesOf(locale)
      .map(([, text]) => text)
      .join('');
  expect(words('zh-Hans')).not.toMatch(/[線綫車這個為無動間鍵開關還從時來對說們國門東長]/);
  expect(words('zh-Hant')).not.toMatch(/[线车这个为无动间键开关还从时来对说们国门东长]/);
});

test('the boundary is never called a border', () => {
  expect(leavesOf('en').filter(([, text]) => /border/i.test(text))).toEqual([]);
});

function leavesOf(locale: Locale): [string, string][] {
  return Object.entries(schematicWordsFor(locale))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => [key, typeof value === 'function' ? value('one', 'two') : value]);
}
