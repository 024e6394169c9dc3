import { expect, test } from 'vitest';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';

test('a reader who has not chosen sees what stands, everything but what was dropped', () => {
  const { scenario, stages, lines, selection } = DEFAULT_CHOICES;
  expect([scenario.plus, lines, selection]).toEqual(['none', undefined, undefined]);
  expect([...stages]).toEqual([
    'concept',
    'in-plan',
    'approved',
    'under-construction',
    'open',
    'suspended',
    'closed',
  ]);
});
