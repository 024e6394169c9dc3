import { expect, test } from 'vitest';
import { STAGES } from '../../src/model/stage.ts';
import { dashOf, strokeWidth } from '../../src/schematic/stage-strokes.ts';

test('stages are told apart by pattern, not by colour', () => {
  const patterns = STAGES.slice(0, 5).map((stage) => `${dashOf(stage)} ${strokeWidth(stage, true)}`);
  expect(new Set(patterns).size).toBe(5);
});
