import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markImage } from '../../../src/map/marks/mark-image.ts';
import { strongShade } from '../../../src/theme/line-edge.ts';
import { DARK, LIGHT } from '../../../src/theme/palette.ts';

let used: unknown[] = [];

beforeEach(() => {
  used = [];
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['light:dot:#1E22AA', 48, 48],
  ['light:terminal:#1E22AA', 57, 57],
  ['light:approximate:#1E22AA', 72, 72],
  ['light:interchange:#1E22AA,#F2C75C', 86, 57],
  ['light:gate:closed', 84, 84],
  ['light:end:', 48, 48],
  ['light:place:', 36, 36],
])('draws %s at three pixels per CSS pixel', (id, width, height) => {
  expect(markImage(id)).toEqual({ image: { width, height }, options: { pixelRatio: 3 } });
});

test('a capsule holds one dot for each line', () => {
  markImage('light:interchange:#1E22AA,#BB16A3,#672146');
  expect(used).toEqual(expect.arrayContaining(['#1e22aa', '#bb16a3', '#672146']));
});

test('a ring takes the shade that shows on the land', () => {
  markImage('dark:dot:#1E22AA');
  expect(used).toContain(strongShade('#1E22AA', DARK));
  expect(used).not.toContain('#1e22aa');
});

test.each(['open', 'closing-soon', 'closed', 'no-passengers', 'unknown'] as const)(
  'a gate that is %s has its colour',
  (state) => {
    markImage(`light:gate:${state}`);
    expect(used).toContain(LIGHT.crossing[state]);
  },
);

test('a badge stretches between its corners and keeps its colour', () => {
  const { options } = markImage('light:badge:#F2C75C')!;
  expect(options).toEqual({
    pixelRatio: 3,
    stretchX: [[21, 39]],
    stretchY: [[21, 39]],
    content: [9, 9, 51, 51],
  });
  expect(used).toContain('#F2C75C');
});

test.each(['', 'light', 'light:star:', 'sepia:dot:#1E22AA', 'poi-park'])('knows no image "%s"', (id) => {
  expect(markImage(id)).toBeUndefined();
});

/** A canvas that remembers which colours were used and how large it was. */
class FakeCanvas {
  readonly width: number;
  readonly height: number;
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }
  getContext() {
    return new Proxy(
      { getImageData: (_x: number, _y: number, width: number, height: number) => ({ width, height }) },
      {
        get: (target, name) => (name in target ? target[name as 'getImageData'] : () => undefined),
        set(_, name, value) {
          if (name === 'fillStyle' || name === 'strokeStyle') used.push(value);
          return true;
        },
      },
    );
  }
}
