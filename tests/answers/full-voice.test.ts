import { expect, test } from 'vitest';
import { fullVoiceOf } from '../../src/answers/full-voice.ts';
import { NETWORK } from '../journeys/asking.ts';

test('a range is in minutes, and one length where both ends are the same', () => {
  const { range } = fullVoiceOf(NETWORK, 'en');
  expect([range(600, 2_700), range(610, 620)]).toEqual(['10–45 min', '10 min']);
  expect(fullVoiceOf(NETWORK, 'zh-Hant').range(600, 2_700)).toBe('10至45分鐘');
});

test('an interval keeps its half minute and nothing smaller', () => {
  expect([210, 246, 300].map(fullVoiceOf(NETWORK, 'en').every)).toEqual([
    'every 3.5 min',
    'every 4 min',
    'every 5 min',
  ]);
  expect(fullVoiceOf(NETWORK, 'zh-Hans').every(210)).toBe('每3.5分钟一班');
});
