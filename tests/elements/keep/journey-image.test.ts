import { expect, test, vi } from 'vitest';
import { readNetwork } from '../../../src/data/network-file.ts';
import { journeyImage } from '../../../src/keep/journey-image.ts';
import type { Leg } from '../../../src/model/journey.ts';
import { sceneOf } from '../../../src/scenarios/scene.ts';
import { kept } from '../../keep/kept.ts';

const FILE = await (await fetch('/network/network.json')).json();
const NETWORK = readNetwork(FILE, 'network.json').value!;
const SCENE = sceneOf(NETWORK, { day: '2026-11-25', plus: 'none' }, new Date('2026-11-25T04:00:00Z'));

test('is a PNG of the whole journey, its lines in their colours', async () => {
  const blob = await journeyImage(kept(NETWORK, 'zh-Hans'), SCENE);
  expect(blob.type).toBe('image/png');
  const bitmap = await createImageBitmap(blob);
  expect(bitmap.width).toBe(1520);
  const colours = coloursOf(bitmap);
  // Line 1, East Rail, and the letters.
  expect(['0,177,64', '83,183,232', '27,33,37'].filter((colour) => !colours.has(colour))).toEqual([]);
});

test.each([
  ['en', '© OpenStreetMap contributors (ODbL)'],
  ['zh-Hans', '© OpenStreetMap 贡献者'],
  ['zh-Hant', '© OpenStreetMap 貢獻者'],
] as const)('says in %s whose data it is drawn from', async (locale, attribution) => {
  const written = [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D].map((pen) =>
    vi.spyOn(pen.prototype, 'fillText'),
  );
  await journeyImage(kept(NETWORK, locale), SCENE);
  const texts = written.flatMap(({ mock }) => mock.calls.map(([text]) => text));
  vi.restoreAllMocks();
  expect(texts.join(' ')).toContain(attribution);
});

test('is taller for a journey of more steps', async () => {
  const { legs } = kept(NETWORK, 'en').journey;
  const [short, long] = await Promise.all(
    [legs, [...legs, ...legs]].map(async (each) =>
      createImageBitmap(await journeyImage(kept(NETWORK, 'en', { legs: each }), SCENE)),
    ),
  );
  // Three steps more, of 40 units with two pixels each.
  expect(long!.height - short!.height).toBe(240);
});

test('is taller by the lines of a name that does not fit one', async () => {
  const [ride, ...others] = kept(NETWORK, 'en').journey.legs.filter(({ kind }) => kind === 'ride');
  const heights = await Promise.all(
    ['szm-1', 'hsr-xrl'].map(async (line) => {
      const legs = [{ ...ride!, line } as Leg, ...others];
      return (await createImageBitmap(await journeyImage(kept(NETWORK, 'en', { legs }), SCENE))).height;
    }),
  );
  // “Guangzhou–Shenzhen–Hong Kong High-speed Rail towards Luohu”: 18 units more, and the diagram is the same.
  expect(heights[1]! - heights[0]!).toBe(36);
});

test('tells what to mind', async () => {
  const { legs } = kept(NETWORK, 'en').journey;
  const heights = await Promise.all(
    [legs, legs.map((leg) => ({ ...leg, warnings: [] }))].map(
      async (each) =>
        (await createImageBitmap(await journeyImage(kept(NETWORK, 'en', { legs: each }), SCENE))).height,
    ),
  );
  // A head and one line.
  expect(heights[0]! - heights[1]!).toBe(100);
});

function coloursOf(bitmap: ImageBitmap): Set<string> {
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
  return colours;
}
