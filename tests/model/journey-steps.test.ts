import { expect, test } from 'vitest';
import type { Endpoint, Leg, WaitLeg } from '../../src/model/journey.ts';
import { stepsOf } from '../../src/model/journey-steps.ts';

const A: Endpoint = { kind: 'station', id: 'a' };
const BASE = { from: { at: A }, to: { at: A }, depart: 0, arrive: 0, evidence: 'assumed' } as const;
const WALK: Leg = { ...BASE, sources: [], warnings: [], kind: 'walk', walk: 60 };

function wait(waitFor: WaitLeg['waitFor']): Leg {
  return { ...BASE, sources: [], warnings: [], kind: 'wait', waitFor };
}

test('what is waited for is one step with its waits', () => {
  expect(stepsOf([WALK, wait('check-in'), wait('train'), WALK, WALK])).toEqual([[0], [1, 2, 3], [4]]);
});

test('a stay is a step of its own, and so is a wait that nothing follows', () => {
  expect(stepsOf([wait('stay'), WALK, wait('opening')])).toEqual([[0], [1], [2]]);
});

test('no legs are no steps', () => {
  expect(stepsOf([])).toEqual([]);
});
