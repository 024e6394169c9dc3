import { expect, test } from 'vitest';
import { learnReadings, pinyinInitials, typedLetters } from '../../src/search/readings.ts';

test.each([
  ['坪山广场', 'pingshanguangchang', 'psgc'],
  ['大安', 'daan', 'da'],
  ['西安', 'xian', 'xa'],
  ['先', 'xian', 'x'],
  ['T4枢纽', 't4shuniu', 't4sn'],
])('%s, typed %s, begins with %s', (name, pinyin, initials) => {
  expect(pinyinInitials({ name, pinyin })).toBe(initials);
});

test('letters that do not fit the name have no initials', () => {
  expect(pinyinInitials({ name: '坪山', pinyin: 'pingshanxx' })).toBeUndefined();
  expect(pinyinInitials({ name: '坪山', pinyin: 'zzzz' })).toBeUndefined();
});

test('names are typed with the readings that other names taught', () => {
  const readings = learnReadings([
    { name: '坪山', pinyin: 'pingshan' },
    { name: '东门', pinyin: 'dongmen' },
    { name: '长沙湾', pinyin: 'changshawan' },
    { name: '长岭陂', pinyin: 'changlingpi' },
    { name: '校长', pinyin: 'xiaozhang' },
  ]);
  expect(typedLetters('东坪线', readings)).toEqual({ full: 'dongpingxian', initials: 'dpx' });
  expect(typedLetters('长山', readings)?.full).toBe('changshan');
});

test('a name with an unknown character, or with none to read, is not typed', () => {
  const readings = learnReadings([{ name: '坪山', pinyin: 'pingshan' }]);
  expect(typedLetters('坪洲', readings)).toBeUndefined();
  expect(typedLetters('BYD', readings)).toBeUndefined();
});
