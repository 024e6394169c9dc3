import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { groundPixels, pixelsAtZoomZero } from '../../src/map/metres.ts';

const EQUATOR = 40_075_016.685_578_49;

test('covers the world of 512 pixels with the whole equator', () => {
  expect(pixelsAtZoomZero(EQUATOR, 0)).toBeCloseTo(512, 9);
});

test('grows by 1/cos with latitude', () => {
  expect(pixelsAtZoomZero(EQUATOR, 60)).toBeCloseTo(1024, 9);
});

test.each([
  [10, 73_728 / 4096],
  [12.5, (73_728 / 4096) * 2 ** 2.5],
  [17, (73_728 / 4096) * 2 ** 7],
])('is exact at zoom %d', (zoom, pixels) => {
  expect(width(groundPixels('pixels'), zoom, pixels / 2 ** zoom)).toBeCloseTo(pixels, 6);
});

test('adds the same number of pixels at every zoom', () => {
  expect(width(groundPixels('pixels', 4), 10, 20 / 2 ** 10)).toBeCloseTo(24, 6);
  expect(width(groundPixels('pixels', 4), 15, 640 / 2 ** 15)).toBeCloseTo(644, 6);
});

test('draws 1 km at Pingshan 113 pixels wide at zoom 13', () => {
  const pixels = pixelsAtZoomZero(1000, 22.69);
  expect(width(groundPixels('pixels'), 13, pixels)).toBeCloseTo(113.441, 3);
});

function width(expression: unknown, zoom: number, pixels: number): number {
  const compiled = createExpression(expression, latest.paint_line['line-width'] as never);
  if (compiled.result === 'error') throw new Error(compiled.value.map(String).join());
  return compiled.value.evaluate({ zoom }, { type: 2, properties: { pixels } } as never) as number;
}
