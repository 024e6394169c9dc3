import { expect, test } from 'vitest';
import { gazetteer } from '../../../src/map/journeys/gazetteer.ts';
import { findingWays, legWays } from '../../../src/map/journeys/leg-ways.ts';
import type { Leg } from '../../../src/model/journey.ts';
import { change, journey, ROUND, ride, SOUTH } from '../small-journeys.ts';
import { DRAWING, smallScene } from '../small-network.ts';

const where = gazetteer(smallScene(), DRAWING);

test('a ride follows its track; waits are not drawn', () => {
  expect(legWays(SOUTH, where).map(({ leg, mode, isKnown }) => [leg, mode, isKnown])).toEqual([
    [0, 'walk', true],
    [2, 'ride', true],
    [3, 'walk', true],
    [4, 'crossing', true],
    [5, 'walk', true],
    [6, 'bus', false],
  ]);
  expect(legWays(SOUTH, where)[1]?.path).toEqual([
    [114, 22.5],
    [114.1, 22.5],
  ]);
});

test('hops that are known alike make one way', () => {
  const ways = legWays(journey([ride('one', 'a', 'b', 'c')]), where);
  expect(ways.map(({ path }) => path)).toEqual([DRAWING.sections.get('one/1')]);
});

test('a walk ends where the ride after it is boarded', () => {
  expect(legWays(SOUTH, where)[0]?.path).toEqual([
    [114, 22.499],
    [114, 22.5],
  ]);
});

test('a stroke between known ends is not known, nor is a ride without a track', () => {
  const onStroke = legWays(ROUND, where).filter(({ leg }) => leg === 2);
  expect(onStroke.map(({ isKnown }) => isKnown)).toEqual([false]);
  const [trackless] = legWays(journey([ride('nowhere', 'a', 'c')]), where);
  expect(trackless).toEqual({
    path: [
      [114, 22.5],
      [114.2, 22.5],
    ],
    isKnown: false,
    leg: 0,
    mode: 'ride',
  });
});

test('a change under one mark is not drawn', () => {
  const ways = legWays(journey([ride('one', 'a', 'b'), change('b'), ride('one', 'b', 'c')]), where);
  expect(ways.map(({ leg }) => leg)).toEqual([0, 2]);
});

test('a walk of 6 m is under its mark, one of 44 m is drawn', () => {
  const from = (latitude: number) => {
    const leg = { ...SOUTH.legs[0]!, from: { at: { kind: 'position', position: [114, latitude] } } } as Leg;
    return legWays(journey([leg]), where);
  };
  expect(from(22.49995)).toEqual([]);
  expect(from(22.4996)).toHaveLength(1);
});

test('a bus is an arc, plainly no road', () => {
  const bus = legWays(SOUTH, where).at(-1);
  expect(bus?.path).toHaveLength(25);
  expect([bus?.path[0], bus?.path.at(-1)]).toEqual([
    [114.1, 22.5],
    [expect.closeTo(114.05, 9), expect.closeTo(22.55, 9)],
  ]);
});

test('finds one hop a step, and none twice', () => {
  const fresh = gazetteer(smallScene(), DRAWING);
  const told = [SOUTH, ROUND, SOUTH];
  expect([...findingWays(told, fresh)]).toHaveLength(3);
  expect([...findingWays(told, fresh)]).toHaveLength(0);
});
