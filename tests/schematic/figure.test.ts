import { expect, test } from 'vitest';
import { schematicFigure } from '../../src/schematic/figure.ts';
import { sceneOn } from './real-scene.ts';

const TODAY = schematicFigure(sceneOn('2026-11-25'));

test.each([
  ['szm-14', ['open']],
  ['hk-nol', ['under-construction']],
  ['szm-l21', ['in-plan']],
  ['szm-l23', ['in-plan']],
  ['szm-l31', ['in-plan']],
  ['szhk-east', ['concept']],
])('%s is drawn in its stage', (id, stages) => {
  const drawn = TODAY.strokes.filter(({ line }) => line.id === id).map(({ stage }) => stage);
  expect(drawn).toEqual(stages);
});

test('the branch to Lok Ma Chau is open although a station on it is being built', () => {
  const stages = TODAY.strokes.filter(({ line }) => line.id === 'mtr-EAL').map(({ stage }) => stage);
  expect(new Set(stages)).toEqual(new Set(['open']));
});

test('corridor lines come last, over the context', () => {
  const loud = TODAY.strokes.map((stroke) => stroke.loud);
  expect(loud).toEqual([...loud].sort((one, other) => Number(one) - Number(other)));
  expect(new Set(TODAY.strokes.filter((stroke) => stroke.loud).map(({ line }) => line.id))).toEqual(
    new Set([
      'szm-14',
      'szm-16',
      'mtr-EAL',
      'hsr-xiashen',
      'hsr-xrl',
      'szm-l21',
      'szm-l23',
      'szm-l31',
      'szhk-east',
    ]),
  );
});

test('before its opening Line 14 is not shown as open, nor are its stations', () => {
  const before = schematicFigure(sceneOn('2022-10-01'));
  expect(before.strokes.filter(({ line }) => line.id === 'szm-14' && line.role === 'corridor')).toEqual([]);
  expect(before.stops.map(({ id }) => id)).not.toContain('szm:kengzi');
  expect(before.stops.map(({ id }) => id)).toContain('szm:buji');
});

test('what a scenario takes as built is marked as added', () => {
  const built = schematicFigure(sceneOn('2026-11-25', 'in-plan'));
  const line = built.strokes.filter(({ line: { id } }) => id === 'szm-l31');
  expect(line.map(({ stage, added }) => [stage, added])).toEqual([['in-plan', true]]);
});

test('a station of several lines is one capsule over its places', () => {
  const universiade = TODAY.stops.find(({ id }) => id === 'szm:universiade')!;
  expect(universiade.interchange).toBe(true);
  expect(universiade.lines.map(({ id }) => id).sort()).toEqual(['szm-14', 'szm-16', 'szm-3']);
  expect(universiade.spots).toEqual([
    [558, 210],
    [552, 204],
  ]);
});

test('a planned line makes no interchange of an open station', () => {
  const nanyue = TODAY.stops.find(({ id }) => id === 'szm:nanyue')!;
  expect([nanyue.interchange, nanyue.lines.map(({ id }) => id)]).toEqual([false, ['szm-14']]);
});

test('gates carry the state of the scene', () => {
  expect(TODAY.gates.map(({ crossing, scene }) => [crossing, scene.state])).toEqual(
    sceneOn('2026-11-25')
      .crossings.map(({ crossing, state }) => [crossing.id, state])
      .sort(byLayout(TODAY.gates.map(({ crossing }) => crossing))),
  );
});

function byLayout(order: readonly string[]) {
  return ([one]: string[], [other]: string[]) => order.indexOf(one!) - order.indexOf(other!);
}
