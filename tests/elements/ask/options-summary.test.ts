import { expect, test } from 'vitest';
import { optionsSummary } from '../../../src/elements/ask/options-summary.ts';
import { askWordsFor } from '../../../src/i18n/ask/words.ts';
import type { Avoidance } from '../../../src/model/journey.ts';
import { NO_QUESTION } from '../../../src/model/question.ts';
import { NETWORK } from '../../map/small-network.ts';

test.each<[Avoidance, string]>([
  [{}, 'Anyone · Fastest'],
  [{ lines: ['one'] }, 'Anyone · Fastest · avoid one'],
  [{ crossings: ['gate'] }, 'Anyone · Fastest · avoid Gate'],
  [{ systems: ['high-speed-rail'] }, 'Anyone · Fastest · avoid High-speed rail'],
  [{ modes: ['coach'] }, 'Anyone · Fastest · avoid Coach'],
  [{ modes: ['coach', 'bus'] }, 'Anyone · Fastest · avoid 2'],
  [{ lines: ['gone'] }, 'Anyone · Fastest · avoid 1'],
])('%j is %s', (avoid, text) => {
  expect(optionsSummary({ ...NO_QUESTION, avoid }, askWordsFor('en'), NETWORK, 'en')).toBe(text);
});

test('everything set is said in traditional Chinese', () => {
  const question = {
    ...NO_QUESTION,
    traveller: 'mainland-permit',
    prefer: 'cheaper',
    avoid: { modes: ['bus'] },
  } as const;
  expect(optionsSummary(question, askWordsFor('zh-Hant'), undefined, 'zh-Hant')).toBe(
    '內地居民（通行證） · 較便宜 · 避開巴士',
  );
});
