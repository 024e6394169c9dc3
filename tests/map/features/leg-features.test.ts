import { expect, test } from 'vitest';
import { legFeatures } from '../../../src/map/features/leg-features.ts';
import { gazetteer } from '../../../src/map/journeys/gazetteer.ts';
import { journey, ride, SOUTH } from '../small-journeys.ts';
import { DRAWING, smallScene } from '../small-network.ts';

const { features } = legFeatures(SOUTH, gazetteer(smallScene(), DRAWING));
const LINES = features.filter(({ geometry }) => geometry.type === 'LineString');
const POINTS = features.filter(({ geometry }) => geometry.type === 'Point');

test('a ride has its line’s colour and badge, a bus its number, the rest neither', () => {
  expect(
    LINES.map(({ properties }) => [properties.mode, properties['badge-en'], properties.strokeLight]),
  ).toEqual([
    ['walk', '', '#2b3339'],
    ['ride', 'one', '#F2C75C'],
    ['walk', '', '#2b3339'],
    ['crossing', '', '#2b3339'],
    ['walk', '', '#2b3339'],
    ['bus', 'KMB 1', '#46535d'],
  ]);
});

test('a badge stands half way along its leg', () => {
  const [badge] = POINTS.filter(({ properties }) => properties.mode === 'ride');
  expect(badge?.geometry).toEqual({ type: 'Point', coordinates: [expect.closeTo(114.05, 9), 22.5] });
});

test('only a ride and a bus have a badge', () => {
  expect(POINTS.map(({ properties }) => properties.mode)).toEqual(['ride', 'bus']);
});

test('a ride in two pieces has one badge, on the piece that covers more ground with fewer corners', () => {
  // 10.27 km along the track, then 11.12 km straight, for no track leads there.
  const cornered: [number, number][] = [
    [114, 22.5],
    [114.05, 22.5],
    [114.1, 22.5],
    [114.2, 22.5],
  ];
  for (const sections of [DRAWING.sections, new Map([...DRAWING.sections, ['one/1', cornered] as const])]) {
    const where = gazetteer(smallScene(), { ...DRAWING, sections });
    const drawn = legFeatures(journey([ride('one', 'a', 'b', 'planned')]), where).features;
    const badges = drawn.filter(({ geometry }) => geometry.type === 'Point');
    expect(drawn.length - badges.length).toBe(2);
    expect(badges.map(({ geometry }) => geometry.coordinates)).toEqual([[114.1, expect.closeTo(22.55, 9)]]);
  }
});

test('a badge is drawn from the zoom at which its leg is longer than the badge', () => {
  const [ride] = POINTS.filter(({ properties }) => properties.mode === 'ride');
  // 65 pixels for three letters; 10.27 km are 0.142 pixels at zoom 0, so 73 at zoom 9.
  expect(ride?.properties.from).toBe(9);
});
