import { expect, test } from 'vitest';
import { crossingPassage, passageAfter } from '../../src/answers/crossing-passage.ts';
import type { CrossingLeg, Leg } from '../../src/model/journey.ts';
import { ask, departAt, found, HOUR } from '../journeys/asking.ts';
import { journey, ride } from './strips.ts';

const LEG: CrossingLeg = {
  kind: 'crossing',
  depart: 21 * HOUR,
  arrive: 21.3 * HOUR,
  from: { at: { kind: 'crossing-side', id: 'futian:hong-kong' } },
  to: { at: { kind: 'crossing-side', id: 'futian:shenzhen' } },
  crossing: 'futian',
  direction: 'northbound',
  walk: 300,
  clearance: [600, 1_080, 2_700],
  open: [6.5 * HOUR, 22.5 * HOUR],
  evidence: 'estimated',
  sources: [],
  warnings: [],
};

test.each([
  [21, 'open'],
  [21.5, 'closing-soon'],
  [22.4, 'closing-soon'],
])('at %d h it is %s', (hour, state) => {
  expect(passageAfter(0, { ...LEG, depart: hour * HOUR }).state).toBe(state);
});

test('one that never closes is open and has no closing hour', () => {
  const { open: _, ...always } = LEG;
  expect(passageAfter(0, always)).toEqual({
    crossing: 'futian',
    state: 'open',
    least: 600,
    typical: 1_080,
    p95: 2_700,
    crowding: 1,
  });
});

test('after a wait it is one that opens then; moments between steps are none', () => {
  expect(passageAfter(600, LEG).opens).toBe(21 * HOUR);
  expect(passageAfter(29, LEG)).not.toHaveProperty('opens');
});

test('says when it opens where the journey waits for that', () => {
  const wait = { ...ride('x', 6 * HOUR, 6.5 * HOUR), kind: 'wait', waitFor: 'opening' } as unknown as Leg;
  const passage = crossingPassage(journey({ legs: [wait, { ...LEG, depart: 6.5 * HOUR }] }));
  expect(passage?.opens).toBe(6.5 * HOUR);
  const train = { ...wait, waitFor: 'train' } as unknown as Leg;
  expect(crossingPassage(journey({ legs: [train, LEG] }))).not.toHaveProperty('opens');
});

test('a visitor takes longer than a resident at the same hour', () => {
  const typical = (traveller: 'visitor' | 'hong-kong-resident') => {
    const { journeys } = found(ask('szm:kengzi', 'mtr:CEN', departAt(8 * HOUR), { traveller }));
    return crossingPassage(journeys.find(({ crossing }) => crossing === 'luohu')!)!;
  };
  expect(typical('visitor').typical).toBeGreaterThan(typical('hong-kong-resident').typical);
  expect(typical('visitor').crowding).toBe(typical('hong-kong-resident').crowding);
});

test('within a city nothing is passed', () => {
  expect(crossingPassage(journey({}))).toBe(undefined);
});
