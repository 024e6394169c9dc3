import { expect, test } from 'vitest';
import { endFeatures, sectionFeatures } from '../../../src/map/features/section-features.ts';
import { strongShade } from '../../../src/theme/line-edge.ts';
import { LIGHT } from '../../../src/theme/palette.ts';
import { DRAWING, smallScene } from '../small-network.ts';

test('draws each section that has a shape', () => {
  expect(propertiesOf('2026-11-25').map(({ id, pattern }) => [id, pattern])).toEqual([
    ['one/1', 'open'],
    ['two/1', 'closed'],
    ['three/1', 'under-construction'],
    ['four/1', 'concept'],
  ]);
});

test('shows a section in the stage of the day', () => {
  expect(propertiesOf('2016-01-01').find(({ id }) => id === 'three/1')?.pattern).toBe('in-plan');
});

test('draws a stroke without a route as such, whatever its stage', () => {
  const sections = smallScene().sections.map((scene) => ({
    ...scene,
    standing: { ...scene.standing, stage: 'approved' as const },
  }));
  const patterns = sectionFeatures(sections, DRAWING).features.map(({ properties }) => properties.pattern);
  expect(patterns).toEqual(['approved', 'approved', 'approved', 'concept']);
});

test('keeps an open line in its official colour and edges it where it is pale', () => {
  const [one] = propertiesOf('2026-11-25');
  expect(one).toMatchObject({
    strokeLight: '#F2C75C',
    edgeLight: strongShade('#F2C75C', LIGHT),
    badgeText: '#000000',
  });
});

test('draws an unfinished line in the shade that shows', () => {
  const four = propertiesOf('2026-11-25').find(({ id }) => id === 'four/1');
  expect(four).toMatchObject({ strokeLight: '#5f7d95', edgeLight: LIGHT.casing });
});

test('marks what the scenario adds', () => {
  const added = propertiesOf('2026-11-25', 'under-construction').filter((properties) => properties.added);
  expect(added.map(({ id, exists }) => [id, exists])).toEqual([['three/1', true]]);
});

test('draws corridor lines over context lines, and what runs over what does not', () => {
  const order = Object.fromEntries(propertiesOf('2026-11-25').map(({ id, order }) => [id, order]));
  const ids = ['two/1', 'four/1', 'three/1', 'one/1'];
  expect([...ids].sort((one, other) => order[one]! - order[other]!)).toEqual(ids);
});

test('bends a stroke whose route is not decided, and only that', () => {
  const { features } = sectionFeatures(smallScene().sections, DRAWING);
  expect(features.map(({ geometry }) => geometry.coordinates.length)).toEqual([3, 2, 2, 25]);
});

test('crosses both ends of what no longer runs', () => {
  const { features } = endFeatures(smallScene().sections, DRAWING);
  expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
    [114.1, 22.5],
    [114.1, 22.4],
  ]);
});

function propertiesOf(day: string, plus?: 'under-construction') {
  const { features } = sectionFeatures(smallScene(day, plus).sections, DRAWING);
  return features.map(({ properties }) => properties);
}
