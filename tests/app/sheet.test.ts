import { expect, test } from 'vitest';
import { paddingFor } from '../../src/app/map-room.ts';
import { restingSheet, sheetHeight } from '../../src/app/sheet.ts';

const PHONE = { width: 390, height: 844 };

test('the map is fitted into what is seen above the sheet, below nothing and beside nothing', () => {
  expect(paddingFor(PHONE, 'peek')).toEqual({ top: 8, right: 8, bottom: 108 + 36, left: 8 });
  expect(paddingFor(PHONE, 'half').bottom).toBeCloseTo(0.52 * 844 + 36, 5);
  expect(paddingFor(PHONE, 'full')).toEqual(paddingFor(PHONE, 'half'));
  expect(paddingFor({ width: 360, height: 320 }, 'half').bottom).toBeCloseTo(0.52 * 320 + 36, 5);
});

test.each([
  ['half', 430, 'half'],
  ['half', 400, 'peek'],
  ['half', 480, 'full'],
  ['half', 200, 'peek'],
  ['peek', 130, 'peek'],
  ['peek', 160, 'half'],
  ['peek', 700, 'full'],
  ['full', 690, 'half'],
  ['full', 720, 'full'],
  ['peek', 108, 'peek'],
] as const)('dragged from %s to %d pixels, the sheet comes to rest at %s', (from, dragged, resting) => {
  expect(restingSheet(from, dragged, PHONE.height)).toBe(resting);
});

test('a low element leaves its full sheet more', () => {
  expect([sheetHeight('full', 844), sheetHeight('full', 320)]).toEqual([732, 252]);
});
