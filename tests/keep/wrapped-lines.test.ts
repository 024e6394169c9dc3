import { expect, test } from 'vitest';
import { wrappedLines } from '../../src/keep/wrapped-lines.ts';

/** Every character is one wide. */
const wrapped = (words: string, room: number) => wrappedLines(words, room, (text) => text.length);

test('breaks between words, and not where there is room', () => {
  expect(wrapped('High-speed Rail', 15)).toEqual(['High-speed Rail']);
  expect(wrapped('High-speed Rail', 14)).toEqual(['High-speed', 'Rail']);
  expect(wrapped('', 14)).toEqual(['']);
});

test('a word that is too long is not cut', () => {
  expect(wrapped('to Guangzhou–Shenzhen', 8)).toEqual(['to', 'Guangzhou–Shenzhen']);
});

test('Chinese breaks anywhere, but no line begins with a closing mark', () => {
  expect(wrapped('广深港高速铁路', 4)).toEqual(['广深港高', '速铁路']);
  expect(wrapped('时间均为估计：一半', 6)).toEqual(['时间均为估', '计：一半']);
  expect(wrapped('往（福田）', 4)).toEqual(['往（福', '田）']);
});

test('a separator stays with what it follows', () => {
  expect(wrapped('1 stop · wait', 8)).toEqual(['1 stop ·', 'wait']);
});

test('a no-break space joins', () => {
  expect(wrapped('train · 1\u00a0stop', 9)).toEqual(['train ·', '1\u00a0stop']);
});
