import type { LineString } from 'geojson';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { MapElement, Visit } from '../setup/browse.ts';
import { idle, openBrowser, visit } from '../setup/browse.ts';
import { dataFeatures } from '../setup/data-files.ts';

/** Across the sea, far from other bands; one segment of several kilometres. */
const SECTION = 'hk-hswrl/1';
/** Metres round the equator of the Web Mercator sphere. */
const EQUATOR = 2 * Math.PI * 6_378_137;

let browser: Browser;
let open: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  open = await visit(browser, inject('site'), { sharp: true });
  await idle(open.page);
});

afterAll(() => browser.close());

test.each([10, 11, 12.5])('the band of a rough shape has its width in metres at zoom %d', async (zoom) => {
  const section = dataFeatures('sections.geojson').find(({ id }) => id === SECTION)!;
  const { center, bearing } = longestSegment((section.geometry as LineString).coordinates);
  const column = await columnAcross(center, bearing, zoom);
  const metresPerPixel = (EQUATOR * Math.cos((center[1] * Math.PI) / 180)) / (512 * 2 ** zoom);
  const width = widthOf(column) * metresPerPixel;
  expect(width / (2 * section.properties.uncertainty_m!)).toBeCloseTo(1, 1.3);
});

/** Middle of the longest segment, and the bearing that lays it level. */
function longestSegment(path: readonly number[][]): { center: [number, number]; bearing: number } {
  const segments = path.slice(1).map((to, index) => {
    const from = path[index]!;
    const center: [number, number] = [(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2];
    const east = (to[0]! - from[0]!) * Math.cos((center[1] * Math.PI) / 180);
    const north = to[1]! - from[1]!;
    return { center, length: Math.hypot(east, north), bearing: -(Math.atan2(north, east) * 180) / Math.PI };
  });
  return segments.sort((a, b) => b.length - a.length)[0]!;
}

/** Brightness, 0 to 765, of the column of pixels through the middle of the picture: the band and the ground alone. */
function columnAcross(center: [number, number], bearing: number, zoom: number): Promise<number[]> {
  return open.page.evaluate(
    async ([section, at, turn, close]) => {
      const { map } = document.querySelector('pingshan-hk-map') as MapElement;
      if (map === undefined) return [];
      for (const { id } of map.getStyle().layers) {
        if (id !== 'ground' && id !== 'uncertainty') map.setLayoutProperty(id, 'visibility', 'none');
      }
      map.setFilter('uncertainty', ['==', ['get', 'id'], section]);
      await new Promise<void>((resolve) => {
        map.once('idle', () => resolve());
        map.jumpTo({ center: at, zoom: close, bearing: turn });
      });
      return new Promise<number[]>((resolve) => {
        map.once('render', () => {
          const { width, height } = map.getCanvas();
          const gl = map.getCanvas().getContext('webgl2');
          const pixels = new Uint8Array(height * 4);
          gl?.readPixels(Math.round(width / 2), 0, 1, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
          resolve(
            Array.from({ length: height }, (_, row) =>
              [0, 1, 2].reduce((sum, channel) => sum + pixels[row * 4 + channel]!, 0),
            ),
          );
        });
        map.triggerRepaint();
      });
    },
    [SECTION, center, bearing, zoom] as const,
  );
}

/** Pixels between the two places where the band is at half its strength, with parts of pixels. */
function widthOf(column: readonly number[]): number {
  const ground = column[0]!;
  const band = column[Math.round(column.length / 2)]!;
  expect(Math.abs(band - ground)).toBeGreaterThan(6);
  const strength = column.map((value) => (value - ground) / (band - ground));
  const middle = Math.round(column.length / 2);
  return edge(strength, middle, 1) + edge(strength, middle, -1);
}

function edge(strength: readonly number[], middle: number, step: 1 | -1): number {
  let inside = 0;
  while (strength[middle + step * (inside + 1)]! >= 0.5) inside += 1;
  const [near, far] = [strength[middle + step * inside]!, strength[middle + step * (inside + 1)]!];
  return inside + (near - 0.5) / (near - far);
}
