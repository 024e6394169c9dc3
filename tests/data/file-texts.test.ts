import { expect, test } from 'vitest';
import { compactDrawing } from '../../src/data/compact-drawing.ts';
import { compactNetwork } from '../../src/data/compact-network.ts';
import { EVERY_CHECK } from '../../src/data/every-check.ts';
import { readingNetworkText } from '../../src/data/file-texts.ts';
import { readDrawingText } from '../../src/data/unpack-drawing.ts';
import { finished } from '../../src/slices/slices.ts';
import { smallNetwork } from './fixture.ts';

const { network, drawing } = smallNetwork();
const ANSWER = JSON.stringify(compactNetwork(network));
const SHAPES = JSON.stringify(compactDrawing(drawing));

test('both texts make the network and its shapes', () => {
  expect(read(ANSWER)).toEqual({ value: network, problems: [] });
  expect(readDrawingText(SHAPES, 'drawing.json', EVERY_CHECK)).toEqual({ value: drawing, problems: [] });
});

test('a network cut short gives one problem and no value', () => {
  expect(read(ANSWER.slice(0, 100))).toEqual({ value: undefined, problems: [damaged('network.json')] });
});

test('shapes cut short give one problem and no shapes', () => {
  expect(readDrawingText(SHAPES.slice(0, 20), 'drawing.json', EVERY_CHECK)).toEqual({
    value: { sections: new Map(), roads: new Map() },
    problems: [damaged('drawing.json')],
  });
});

function read(text: string) {
  return finished(readingNetworkText(text, 'network.json', EVERY_CHECK));
}

function damaged(file: string) {
  const message = expect.stringMatching(/^The file is damaged: it is not JSON \(.*\)\.$/);
  return { file, record: '', path: '', message };
}
