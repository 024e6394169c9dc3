import { beforeEach, expect, test, vi } from 'vitest';
import { markImage } from '../../../src/map/marks/mark-image.ts';
import { drawingMarks } from '../../../src/map/marks/marks-ahead.ts';
import { finished } from '../../../src/slices/slices.ts';

vi.mock('../../../src/map/marks/mark-image.ts', () => ({
  markImage: vi.fn((id: string) => (id.includes('unknown') ? undefined : { image: { id }, options: {} })),
}));

const FEATURES = new Map(
  Object.entries({
    stations: [
      { mark: 'dot:#111111', from: 7 },
      { mark: 'dot:#111111', from: 9 },
      { mark: 'unknown:', from: 7 },
      { mark: 'dot:#222222', from: 12 },
    ],
    crossings: [{ state: 'open' }],
    sections: [
      { role: 'corridor', colour: '#333333' },
      { role: 'context', colour: '#444444' },
    ],
  }).map(([name, properties]) => [
    name,
    { type: 'FeatureCollection', features: properties.map((each) => ({ properties: each })) },
  ]),
) as never;

beforeEach(() => {
  vi.mocked(markImage).mockClear();
});

test('draws each mark that the first picture shows once, one a step', () => {
  const steps = drawingMarks(FEATURES, 'light');
  steps.next();
  expect(markImage).toHaveBeenCalledTimes(1);
  const marks = finished(steps);
  const names = ['light:dot:#111111', 'light:gate:open', 'light:badge:#333333'];
  expect(drawnNames()).toEqual(names.toSpliced(1, 0, 'light:unknown:'));
  expect([...marks.keys()]).toEqual(names);
  expect(marks.get('light:gate:open')).toEqual({ image: { id: 'light:gate:open' }, options: {} });
});

function drawnNames(): string[] {
  return vi.mocked(markImage).mock.calls.map(([id]) => id);
}
