import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { lineEdge, strongShade } from '../../src/theme/line-edge.ts';
import { DARK, LIGHT } from '../../src/theme/palette.ts';

test('leaves a colour that stands out with the plain casing', () => {
  expect(lineEdge('#1e22aa', LIGHT)).toBe(LIGHT.casing);
  expect(lineEdge('#f2c75c', DARK)).toBe(DARK.casing);
});

test('darkens a pale line by day', () => {
  expect(lineEdge('#f2c75c', LIGHT)).not.toBe(LIGHT.casing);
  expect(wcagContrast(lineEdge('#f2c75c', LIGHT), LIGHT.land)).toBeGreaterThanOrEqual(3);
});

test('lightens a deep line by night', () => {
  expect(wcagContrast(strongShade('#1e22aa', DARK), DARK.land)).toBeGreaterThanOrEqual(3);
  expect(lineEdge('#1e22aa', DARK)).toBe(strongShade('#1e22aa', DARK));
});

test('takes the nearest shade that does', () => {
  expect(strongShade('#1e22aa', LIGHT)).toBe('#1e22aa');
  expect(strongShade(LIGHT.land, LIGHT)).toBe('#888785');
});
