import { expect, test } from 'vitest';
import { answerWordsFor } from '../../../src/i18n/answer/words.ts';
import { journeyWordsFor } from '../../../src/i18n/journey/words.ts';
import type { Locale } from '../../../src/model/names.ts';
import { LOCALES } from '../../../src/model/names.ts';
import { leavesOf, notSimplified, notTraditional, sayingBorder } from '../catalogue.ts';

/** Of the list, of an open journey and of reasons. */
function wordsFor(locale: Locale) {
  return { ...answerWordsFor(locale), ...journeyWordsFor(locale) };
}

const MARKS = ['⟨1⟩', '⟨2⟩', '⟨3⟩'];

test.each(LOCALES)('%s says everything that English says', (locale) => {
  expect(leavesOf(wordsFor(locale)).map(([path]) => path)).toEqual(
    leavesOf(wordsFor('en')).map(([path]) => path),
  );
});

test.each(LOCALES)('%s has no empty words and loses nothing it is given', (locale) => {
  for (const [path, text] of leavesOf(wordsFor(locale))) {
    expect(text.trim(), path).not.toBe('');
    const given = marksOf(path);
    expect(
      MARKS.filter((mark) => text.includes(mark)),
      path,
    ).toEqual(given);
  }
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  const latin = leavesOf(wordsFor(locale)).filter(([, text]) => !/\p{Script=Han}/u.test(text));
  expect(latin).toEqual([['fare.stretch()', '⟨1⟩—⟨2⟩']]);
  expect(leavesOf(wordsFor(locale)).filter(([, text]) => /[a-z]{2}/i.test(text))).toEqual([]);
});

test('each Chinese keeps to its own characters', () => {
  expect(notTraditional(leavesOf(wordsFor('zh-Hant')))).toEqual([]);
  expect(notSimplified(leavesOf(wordsFor('zh-Hans')))).toEqual([]);
});

test('Hong Kong’s words stand in traditional Chinese', () => {
  const { strip, fare, legs, passage } = wordsFor('zh-Hant');
  expect([strip.changes(2), fare.payees.mtr, legs.cross('羅湖口岸'), strip.bus.bus]).toEqual([
    '轉車2次',
    '港鐵',
    '經羅湖口岸過關',
    '巴士',
  ]);
  expect(passage.passing('18分鐘', '10至45分鐘')).toBe('過關約18分鐘（10至45分鐘）');
});

test('the boundary is never called a border', () => {
  expect(LOCALES.flatMap((locale) => sayingBorder(leavesOf(wordsFor(locale))))).toEqual([]);
});

test('English counts none, one and many', () => {
  const { list, strip, why, legs } = wordsFor('en');
  expect([0, 1, 2].map(strip.changes)).toEqual(['no change', '1 change', '2 changes']);
  expect([1, 2].map(why.fewerChanges)).toEqual(['1 fewer change', '2 fewer changes']);
  expect([1, 2].map(why.moreChanges)).toEqual(['1 more change', '2 more changes']);
  expect([list.found(1, '9 min'), legs.stops(1), legs.stops(4)]).toEqual([
    '1 journey, fastest 9 min',
    '1 stop',
    '4 stops',
  ]);
});

/** Which marks the English sentence of a path holds: the other languages must hold the same. */
function marksOf(path: string): string[] {
  const text = leavesOf(wordsFor('en')).find(([each]) => each === path)![1];
  return MARKS.filter((mark) => text.includes(mark));
}
