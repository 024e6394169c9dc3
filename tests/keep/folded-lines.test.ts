import { expect, test } from 'vitest';
import { foldedLines } from '../../src/keep/folded-lines.ts';

const A = (length: number) => 'a'.repeat(length);

test('a line of 75 octets stays, a longer one goes on after a blank that counts', () => {
  expect(foldedLines(A(75))).toBe(A(75));
  expect(foldedLines(A(76))).toBe(`${A(75)}\r\n a`);
  expect(foldedLines(A(150))).toBe(`${A(75)}\r\n ${A(74)}\r\n a`);
});

test('a Chinese character is three octets and is never cut', () => {
  expect(foldedLines('坪'.repeat(26))).toBe(`${'坪'.repeat(25)}\r\n 坪`);
  expect(foldedLines(`${A(74)}坪`)).toBe(`${A(74)}\r\n 坪`);
  expect(foldedLines(`${A(72)}🚇`)).toBe(`${A(72)}\r\n 🚇`);
});

test('what was folded by another measure is folded anew; other lines stay as they are', () => {
  expect(foldedLines(`BEGIN:X\r\n${A(40)}\r\n\t${A(20)}\r\nEND:X\r\n`)).toBe(
    `BEGIN:X\r\n${A(60)}\r\nEND:X\r\n`,
  );
});
