import { expect, test } from 'vitest';
import { readNetwork } from '../../../src/data/network-file.ts';
import { journeyImage } from '../../../src/keep/journey-image.ts';
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

function coloursOf(bitmap: ImageBitmap): Set<string> {
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
  return colours;
}
