import { expect, test } from 'vitest';
import { networkWordsFor } from '../../src/i18n/network/words.ts';
import { LOCALES } from '../../src/model/names.ts';
import { leavesOf as leavesIn, notSimplified, notTraditional, sayingBorder } from './catalogue.ts';

test.each(LOCALES)('%s says everything that English says', (locale) => {
  expect(leavesOf(locale).map(([path]) => path)).toEqual(leavesOf('en').map(([path]) => path));
});

test.each(LOCALES)('%s has no empty words', (locale) => {
  expect(leavesOf(locale).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  const latin = leavesOf(locale).filter(([, text]) => !/\p{Script=Han}/u.test(text));
  // Nothing but full-width punctuation.
  expect(latin).toEqual([
    ['aside()', '（⟨1⟩）'],
    ['comma', '，'],
    ['pair()', '⟨1⟩：⟨2⟩'],
    ['stretch()', '⟨1⟩—⟨2⟩'],
  ]);
});

test('traditional Chinese has no simplified characters and writes 綫', () => {
  expect(notTraditional(leavesOf('zh-Hant'))).toEqual([]);
});

test('simplified Chinese has no traditional characters', () => {
  expect(notSimplified(leavesOf('zh-Hans'))).toEqual([]);
});

test('Hong Kong’s words stand in traditional Chinese', () => {
  const words = networkWordsFor('zh-Hant');
  expect(words.legend.hongKong).toContain('港鐵');
  expect(words.kinds.crossing).toBe('口岸');
  expect(words.crossing.clearance).toContain('過關');
});

test.each(LOCALES)('%s never calls the boundary a border', (locale) => {
  expect(sayingBorder(leavesOf(locale))).toEqual([]);
});

test('English counts in the singular and the plural', () => {
  const { search, ride } = networkWordsFor('en');
  expect([search.count(1), search.count(2), ride.stops(1), ride.stops(3)]).toEqual([
    '1 result',
    '2 results',
    '1 stop',
    '3 stops',
  ]);
});

test.each(LOCALES)('%s names what a reader typed, picked and was told', (locale) => {
  const words = networkWordsFor(locale);
  expect(words.search.none('坑梓x')).toContain('坑梓x');
  expect(words.picked('坑梓')).toContain('坑梓');
  expect(words.ride.band('3分', '5分')).toMatch(/3分.*5分/);
  expect(words.crossing.clearanceRange('12', '20', '40')).toMatch(/(?=.*12)(?=.*20)(?=.*40)/);
});

test.each(LOCALES)('%s names what a question says amiss and what it may say, in one sentence', (locale) => {
  const { badLink } = networkWordsFor(locale);
  for (const name of ['who', 'prefer', 'avoid'] as const) {
    const said = badLink[name]('visiter', 'visitor, others');
    expect(said).toMatch(/visiter.*visitor, others/);
    expect(said.match(/[.。]/g)).toHaveLength(1);
  }
});

function leavesOf(locale: (typeof LOCALES)[number]) {
  return leavesIn(networkWordsFor(locale));
}
