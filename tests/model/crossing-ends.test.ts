import { expect, test } from 'vitest';
import { crossingEnds, crossingOfEnd } from '../../src/model/crossing-ends.ts';
import type { Crossing } from '../../src/model/network.ts';
import { NETWORK } from '../map/small-network.ts';

const [gate] = NETWORK.crossings as readonly [Crossing];

test('both sides of a crossing are ends of journeys, Shenzhen’s first, and each leads back to it', () => {
  const ends = crossingEnds(gate);
  expect(ends).toEqual([
    { id: 'gate:shenzhen', city: 'shenzhen', side: gate.sides.shenzhen },
    { id: 'gate:hong-kong', city: 'hong-kong', side: gate.sides.hongKong },
  ]);
  expect(ends.map(({ id }) => crossingOfEnd(id))).toEqual(['gate', 'gate']);
});

test('a side that is not known is no end', () => {
  const { hongKong } = gate.sides;
  const sides = hongKong === undefined ? {} : { hongKong };
  expect(crossingEnds({ ...gate, sides }).map(({ id }) => id)).toEqual(['gate:hong-kong']);
});
