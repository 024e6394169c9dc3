import { expect, test } from 'vitest';
import { answerWordsFor } from '../../../src/i18n/answer/words.ts';
import { LOCALES } from '../../../src/model/names.ts';

/** What a function of a catalogue is given: marks that must come back in its sentence. */
const MARKS = ['⟨1⟩', '⟨2⟩', '⟨3⟩'];
const TRADITIONAL = /[線綫車這個為無開關還從時來對說們國門東長經轉選過達間廣]/;
const SIMPLIFIED = /[线车这个为无开关还从时来对说们国门东长经转选过达间广换乘坐两]/;

type Leaf = readonly [path: string, text: string];

test.each(LOCALES)('%s says everything that English says', (locale) => {
  expect(leavesOf(locale).map(([path]) => path)).toEqual(leavesOf('en').map(([path]) => path));
});

test.each(LOCALES)('%s has no empty words and loses nothing it is given', (locale) => {
  for (const [path, text] of leavesOf(locale)) {
    expect(text.trim(), path).not.toBe('');
    const given = marksOf(path);
    expect(
      MARKS.filter((mark) => text.includes(mark)),
      path,
    ).toEqual(given);
  }
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  const latin = leavesOf(locale).filter(([, text]) => !/\p{Script=Han}/u.test(text));
  expect(latin).toEqual([['fare.stretch()', '⟨1⟩—⟨2⟩']]);
  expect(leavesOf(locale).filter(([, text]) => /[a-z]{2}/i.test(text))).toEqual([]);
});

test('traditional Chinese has no simplified characters and writes 綫', () => {
  expect(
    leavesOf('zh-Hant').filter(
      ([, text]) => /線/.test(text) || SIMPLIFIED.test(text.replace(/乘|坐|兩/g, '')),
    ),
  ).toEqual([]);
});

test('simplified Chinese has no traditional characters', () => {
  expect(leavesOf('zh-Hans').filter(([, text]) => TRADITIONAL.test(text))).toEqual([]);
});

test('Hong Kong’s words stand in traditional Chinese', () => {
  const { strip, fare, legs, crossing } = answerWordsFor('zh-Hant');
  expect([strip.changes(2), fare.payees.mtr, legs.cross('羅湖口岸'), strip.bus.bus]).toEqual([
    '轉車2次',
    '港鐵',
    '經羅湖口岸過關',
    '巴士',
  ]);
  expect(crossing.passing('18分鐘', '10至45分鐘')).toBe('過關約18分鐘（10至45分鐘）');
});

test('the boundary is never called a border', () => {
  expect(leavesOf('en').filter(([, text]) => /border/i.test(text))).toEqual([]);
  expect(leavesOf('zh-Hans').filter(([, text]) => /边境|国境/.test(text))).toEqual([]);
  expect(leavesOf('zh-Hant').filter(([, text]) => /邊境|國境/.test(text))).toEqual([]);
});

test('English counts none, one and many', () => {
  const { list, strip, why, legs } = answerWordsFor('en');
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
  const text = leavesOf('en').find(([each]) => each === path)![1];
  return MARKS.filter((mark) => text.includes(mark));
}

function leavesOf(locale: (typeof LOCALES)[number]): Leaf[] {
  return leaves(answerWordsFor(locale), '');
}

function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[`${path}()`, String((value as (...args: string[]) => string)(...MARKS))]];
  return Object.entries(value as object)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}
