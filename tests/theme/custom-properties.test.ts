import { expect, test } from 'vitest';
import { customProperties } from '../../src/theme/custom-properties.ts';
import { DARK_INTERFACE, LIGHT_INTERFACE } from '../../src/theme/interface-colours.ts';

test('lets a host override each colour', () => {
  expect(customProperties(LIGHT_INTERFACE)).toContain('--_panel: var(--pingshan-hk-panel, #ffffff);');
});

test('names the states of a crossing', () => {
  expect(customProperties(LIGHT_INTERFACE)).toContain(
    '--_crossing-closing-soon: var(--pingshan-hk-crossing-closing-soon, #a65a00);',
  );
});

test('numbers the ways over the crossings', () => {
  expect(customProperties(LIGHT_INTERFACE)).toContain('--_way-1: var(--pingshan-hk-way-1, #0a4f9e);');
});

test('sets the colour scheme for form controls and scroll bars', () => {
  expect(customProperties(DARK_INTERFACE).startsWith('color-scheme: dark;')).toBe(true);
});

test('each colour of the interface has its own, and no other has', () => {
  const names = [...customProperties(LIGHT_INTERFACE).matchAll(/--_([\w-]+): var\(--pingshan-hk-\1,/g)];
  expect(names.map(([, name]) => name)).toEqual([
    ...['ground', 'land', 'inactive', 'uncertainty', 'uncertainty-band', 'added', 'selection', 'panel'],
    ...['panel-raised', 'text', 'text-muted', 'accent', 'on-accent', 'focus', 'danger', 'outline'],
    ...['open', 'closing-soon', 'closed', 'no-passengers', 'unknown'].map((state) => `crossing-${state}`),
    ...LIGHT_INTERFACE.ways.map((_, index) => `way-${index}`),
  ]);
});
