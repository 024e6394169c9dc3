import { afterEach, expect, test, vi } from 'vitest';
import { fonts } from '../../../src/map/layers/text.ts';
import { findingFonts } from '../../../src/map/marks/fonts-ahead.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('looks up each font of the names as MapLibre will ask for it, one a step', () => {
  const pen = { font: '', looked: [] as string[], measureText: () => pen.looked.push(pen.font) };
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => pen;
    },
  );
  const steps = findingFonts('zh-Hant');
  steps.next();
  expect(pen.looked).toEqual([`500 48px ${fonts('zh-Hant', 'Medium').join(',')}`]);
  expect([...steps]).toHaveLength(1);
  expect(pen.looked[1]).toBe(`700 48px ${fonts('zh-Hant', 'Bold').join(',')}`);
});

test('does nothing where nothing can be drawn off screen', () => {
  vi.stubGlobal('OffscreenCanvas', undefined);
  expect([...findingFonts('en')]).toEqual([]);
});
