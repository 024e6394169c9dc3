import { expect, test } from 'vitest';
import { corridorTiles } from '../../src/map/first-tiles.ts';

const phone = (bottom: number) => ({ top: 8, right: 8, bottom, left: 8 });
const WIDE = { top: 24, right: 68, bottom: 52, left: 416 };

/** Of our base map. */
const OURS = { bounds: [113.7, 22.1, 114.75, 22.95], deepest: 14 } as const;

// What maps of these sizes asked for in a browser.
test.each([
  [390, 780, phone(441.6), 8, [208, 209], [111, 111]],
  [390, 844, phone(474.88), 8, [208, 209], [111, 111]],
  [320, 640, phone(368.8), 7, [104, 104], [55, 55]],
  [834, 1112, WIDE, 8, [208, 209], [111, 111]],
  [1024, 768, WIDE, 9, [417, 418], [222, 223]],
  [1440, 900, WIDE, 9, [417, 419], [222, 223]],
  [1920, 1080, WIDE, 10, [835, 838], [445, 447]],
])(
  'a map of %i by %i pixels begins with its tiles and no others',
  (width, height, padding, zoom, columns, rows) => {
    const tiles = corridorTiles(padding, width, height, OURS);
    const [firstColumn, lastColumn] = columns as [number, number];
    const [firstRow, lastRow] = rows as [number, number];
    const wanted = [];
    for (let column = firstColumn; column <= lastColumn; column += 1)
      for (let row = firstRow; row <= lastRow; row += 1) wanted.push([zoom, column, row]);
    expect(tiles).toEqual(wanted);
  },
);

test('no tiles closer than the closest that there are', () => {
  expect(corridorTiles(WIDE, 1920, 1080, { ...OURS, deepest: 8 })).toEqual([
    [8, 208, 111],
    [8, 209, 111],
  ]);
});
