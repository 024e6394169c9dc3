import { expect, test } from 'vitest';
import { localeOf } from '../../src/state/locale-of.ts';

test.each([
  [['en-GB'], 'en'],
  [['zh'], 'zh-Hans'],
  [['zh-CN'], 'zh-Hans'],
  [['zh-HK'], 'zh-Hant'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-Hant'], 'zh-Hant'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['yue-HK'], 'zh-Hant'],
  [['fr', 'zh_HK', 'en'], 'zh-Hant'],
  [['fr', ''], 'en'],
  [[], 'en'],
])('of %j the best is %s', (tags, locale) => {
  expect(localeOf(tags)).toBe(locale);
});
