import { expect, test } from 'vitest';
import type { Journey } from '../../src/model/journey.ts';
import { allMarks } from '../../src/schematic/all-marks.ts';
import { schematicFigure } from '../../src/schematic/figure.ts';
import { sceneOn } from './real-scene.ts';

const FIGURE = schematicFigure(sceneOn('2026-11-25'));

test('several ways are drawn with each stretch once, and only both ends by name', () => {
  const over = [['mtr-EAL', 'mtr:SHS', 'mtr:FAN'] as const, ['mtr-EAL', 'mtr:FAN', 'mtr:TWO'] as const];
  const marks = allMarks([journey(over), journey([...over, ['mtr-EAL', 'mtr:TWO', 'mtr:TAP']])], FIGURE);
  expect(marks?.rides.map(({ line, d }) => [line, d])).toEqual([
    ['mtr-EAL', 'M456 516L456 534.9'],
    ['mtr-EAL', 'M456 534.9L456 553.7'],
    ['mtr-EAL', 'M456 553.7L456 572.6'],
  ]);
  expect([...marks!.named]).toEqual(['mtr:SHS', 'mtr:TWO']);
  expect([...marks!.called]).toEqual(['mtr:SHS', 'mtr:FAN', 'mtr:TWO', 'mtr:TAP']);
  expect(marks?.bounds).toEqual({ x: 456, y: 516, width: 0, height: expect.closeTo(56.6) });
});

test('without a way nothing is marked', () => {
  expect(allMarks([], FIGURE)).toBe(undefined);
});

function journey(rides: readonly (readonly [line: string, from: string, to: string])[]): Journey {
  const legs = rides.map(([line, from, to]) => ({
    kind: 'ride',
    line,
    stations: [from, to],
    from: { at: { kind: 'station', id: from } },
    to: { at: { kind: 'station', id: to } },
  }));
  return { legs } as unknown as Journey;
}
