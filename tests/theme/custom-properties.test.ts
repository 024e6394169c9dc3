import { expect, test } from 'vitest';
import { customProperties } from '../../src/theme/custom-properties.ts';
import { DARK, LIGHT } from '../../src/theme/palette.ts';

test('lets a host override each colour', () => {
  expect(customProperties(LIGHT)).toContain('--_panel: var(--pingshan-hk-panel, #ffffff);');
});

test('names the states of a crossing', () => {
  expect(customProperties(LIGHT)).toContain(
    '--_crossing-closing-soon: var(--pingshan-hk-crossing-closing-soon, #a65a00);',
  );
});

test('numbers the ways over the crossings', () => {
  expect(customProperties(LIGHT)).toContain('--_way-1: var(--pingshan-hk-way-1, #0a4f9e);');
});

test('sets the colour scheme for form controls and scroll bars', () => {
  expect(customProperties(DARK).startsWith('color-scheme: dark;')).toBe(true);
});
