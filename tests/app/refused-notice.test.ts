import { expect, test } from 'vitest';
import { refusedNotice } from '../../src/app/refused-notice.ts';

const SENTENCE = 'The question says who="visiter"; allowed is visitor.';

test('a part of a question is told in the reader’s words, with what a link may say', () => {
  const notice = refusedNotice({ name: 'who', value: 'visiter', allowed: 'visitor', sentence: SENTENCE });
  expect(notice).toMatchObject({ kind: 'bad-attribute', key: SENTENCE });
  expect(notice?.text('zh-Hant')).toBe('沒有「visiter」這類出行人（可填：visitor），答案按「不限」計算。');
});

test('of a long value forty characters are told', () => {
  const notice = refusedNotice({ name: 'journey', value: 'k'.repeat(60), sentence: SENTENCE });
  expect(notice?.text('en')).toContain(`“${'k'.repeat(40)}…”`);
});

test.each(['at', 'day'])('that %s is none is said by the form', (name) => {
  expect(refusedNotice({ name, value: 'x', sentence: SENTENCE })).toBeUndefined();
});
