import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactDrawing } from '../../src/data/compact-drawing.ts';
import { readDrawing } from '../../src/data/drawing-file.ts';
import { smallNetwork } from './fixture.ts';
import { mutated, mutations } from './mutations.ts';

const { drawing } = smallNetwork();

test('shapes are steps of 1e-5 degrees from the vertex before', () => {
  expect(compactDrawing(drawing)).toEqual({
    format: 'pingshan-hk-map drawing 1',
    counts: { sections: 1, roads: 0 },
    sections: [['szm-1/1', [11400000, 2250000, 0, 1000, 0, 1000]]],
    roads: [],
  });
});

test('what was packed comes back the same', () => {
  expect(readDrawing(compactDrawing(drawing), 'drawing.json')).toEqual({ value: drawing, problems: [] });
});

test('a file of another format gives no shapes and one problem', () => {
  const { value, problems } = readDrawing(['no'], 'drawing.json');
  expect([value.sections.size, value.roads.size]).toEqual([0, 0]);
  expect(problems.map(({ message }) => message)).toEqual([
    'The file of shapes has the format undefined; allowed is "pingshan-hk-map drawing 1".',
  ]);
});

test.each([
  [['a', [11400000, 2250000]]],
  [['a', [11400000, 2250000, 0]]],
  [['a', [11400000, 2250000, 0, 0.5]]],
  [['a', [11400000, 2250000, 9e6, 0]]],
  [['a', 'steps']],
  [[3, [11400000, 2250000, 0, 9]]],
  [null],
])('the damaged shape %j is left out, the others stay', (shape) => {
  const good = ['b', [11400000, 2250000, 0, 9]];
  const file = {
    format: 'pingshan-hk-map drawing 1',
    counts: { sections: 2, roads: 0 },
    sections: [shape, good],
    roads: [],
  };
  const { value, problems } = readDrawing(file, 'drawing.json');
  expect([...value.sections]).toEqual([
    [
      'b',
      [
        [114, 22.5],
        [114, 22.50009],
      ],
    ],
  ]);
  expect(problems.map(({ path }) => path)).toEqual(['sections[0]']);
});

test('2,000 mutated files of shapes never throw, and nothing is lost silently', () => {
  fc.assert(
    fc.property(mutations, (mutation) => {
      const text = mutated(compactDrawing(drawing), mutation);
      let content: unknown = text;
      try {
        content = JSON.parse(text);
      } catch {
        content = text;
      }
      const { value, problems } = readDrawing(content, 'drawing.json');
      for (const shape of value.sections.values()) expect(shape.length).toBeGreaterThan(1);
      if (value.sections.size < drawing.sections.size) expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000, seed: 21 },
  );
});
