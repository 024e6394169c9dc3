import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { contrast, textOn } from '../../src/theme/contrast.ts';
import { mix } from '../../src/theme/mix.ts';

test('goes from 1 to 21', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#1e22aa', '#1e22aa')).toBe(1);
});

test.each([
  ['#f2c75c', '#f7f6f2'],
  ['#1E22AA', '#1d2227'],
  ['#0a0a0a', '#808080'],
])('agrees with culori on %s and %s', (one, other) => {
  expect(contrast(one, other)).toBeCloseTo(wcagContrast(one, other), 6);
});

test.each([
  ['#f2c75c', '#000000'],
  ['#1e22aa', '#ffffff'],
  ['#672146', '#ffffff'],
])('writes on a badge of %s in %s', (badge, text) => {
  expect(textOn(badge)).toBe(text);
});

test('mixes channel by channel', () => {
  expect(mix('#000000', '#ff8040', 0.5)).toBe('#804020');
  expect(mix('#123456', '#ffffff', 0)).toBe('#123456');
});

test.each(['red', '#fff', '#12345', ''])('refuses "%s" as a colour', (colour) => {
  expect(() => contrast(colour, '#ffffff')).toThrow(RangeError);
});
