import { expect, test } from 'vitest';
import type { Network } from '../../src/model/network.ts';
import type { Addition } from '../../src/model/scenario.ts';
import type { Stage, StageChange } from '../../src/model/stage.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';

const NAMES = { en: 'A', 'zh-Hans': '甲', 'zh-Hant': '甲' };
const SOURCED = { sources: ['s'], asOf: '2026-11-22', confidence: 'high' } as const;
const NOW = new Date('2026-11-25T04:00:00Z');

function changes(...dated: [Stage, string][]): StageChange[] {
  return dated.map(([stage, day]) => ({ stage, when: { earliest: day, latest: day }, sources: ['s'] }));
}

function line(id: string, more: object = {}) {
  return {
    ...({ id, system: 'mtr', names: NAMES, badge: NAMES, colour: '#000000', officialColour: true } as const),
    ...({ role: 'context', changes: changes(['in-plan', '2020-01-01']), ...SOURCED } as const),
    ...more,
  };
}

function section(id: string, history: StageChange[], more: object = {}) {
  return {
    ...({
      id,
      line: id.split('/')[0]!,
      changes: history,
      shape: 'track',
      uncertainty: 0,
      length: 1000,
    } as const),
    ...SOURCED,
    ...more,
  };
}

const BUILT = changes(['under-construction', '2018-01-01'], ['open', '2022-10-28']);
const COMING = changes(['approved', '2020-01-01'], ['under-construction', '2024-01-01']);
const PLANNED = changes(['in-plan', '2021-01-01']);

const NETWORK: Network = {
  asOf: '2026-11-22',
  sources: [{ id: 's', title: 'S' }],
  lines: [line('old'), line('new'), line('plan'), line('part', { partOf: 'plan' })],
  sections: [
    section('old/1', BUILT),
    section('new/1', COMING),
    section('plan/1', PLANNED),
    section('plan/2', PLANNED, { shape: 'desire' }),
    section('part/1', PLANNED),
  ],
  stations: [
    { id: 'a', names: NAMES, position: [114, 22.5], uncertainty: 0, pinyin: 'a', ...SOURCED },
    { id: 'b', names: NAMES, uncertainty: 0, pinyin: 'b', ...SOURCED },
  ],
  routes: [
    { id: 'old:1', line: 'old', calls: [{ station: 'a', changes: BUILT }], hops: [] },
    {
      id: 'new:1',
      line: 'new',
      calls: [
        { station: 'a', changes: COMING },
        { station: 'b', changes: COMING },
      ],
      hops: [null],
    },
  ],
  crossings: [],
  roads: [],
  places: [],
};

function scene(day: string, plus: Addition = 'none') {
  return sceneOf(NETWORK, { day, plus }, NOW);
}

test('on a day before the opening a line is being built, on the day it is open', () => {
  const standing = (day: string) => scene(day).lines.find((each) => each.line.id === 'old')?.standing;
  expect(standing('2022-10-27')).toEqual({ stage: 'under-construction', exists: false, added: false });
  expect(standing('2022-10-28')).toEqual({ stage: 'open', exists: true, added: false });
});

test('what had not begun by the day is left out', () => {
  const ids = (day: string) => scene(day).sections.map((each) => each.section.id);
  expect(ids('2019-12-31')).toEqual(['old/1']);
  expect(ids('2020-01-01')).toEqual(['old/1', 'new/1']);
});

test.each<[Addition, string[], string[]]>([
  ['none', ['old'], []],
  ['under-construction', ['old', 'new'], ['new']],
  ['approved', ['old', 'new'], ['new']],
  ['in-plan', ['old', 'new', 'plan', 'part'], ['new', 'plan', 'part']],
])('plus %s exists %j, of which %j is added', (plus, exists, added) => {
  const { lines } = scene('2026-11-25', plus);
  expect(lines.filter(({ standing }) => standing.exists).map((each) => each.line.id)).toEqual(exists);
  expect(lines.filter(({ standing }) => standing.added).map((each) => each.line.id)).toEqual(added);
});

test('parts of others count once, and strokes have no kilometres', () => {
  const { counts, exists, added } = scene('2026-11-25', 'in-plan');
  const of = (stage: Stage) => counts.find((each) => each.stage === stage);
  expect(of('open')).toEqual({ stage: 'open', lines: 1, stations: 1, length: 1000 });
  expect(of('under-construction')).toEqual({
    stage: 'under-construction',
    lines: 1,
    stations: 1,
    length: 1000,
  });
  expect(of('in-plan')).toEqual({ stage: 'in-plan', lines: 1, stations: 0, length: 1000 });
  expect(exists).toEqual({ lines: 3, stations: 2, length: 3000 });
  expect(added).toEqual({ lines: 2, stations: 1, length: 2000 });
});

test('a crossing stands as on the scenario’s day at the same time of day', () => {
  const gate = {
    ...{ id: 'gate', names: NAMES, sides: {}, access: NAMES, stations: [], pinyin: 'gate', ...SOURCED },
    changes: changes(['open', '2007-08-15']),
    hours: [
      { traffic: 'passengers', from: '2007-08-15', to: '2020-02-03', open: [390, 720] },
      { traffic: 'passengers', from: '2020-02-04', to: '2023-01-07', open: null },
      { traffic: 'passengers', from: '2023-01-08', open: [390, 1350] },
    ] as const,
  } satisfies Network['crossings'][number];
  const on = (day: string, instant = NOW) => {
    const { crossings, isToday } = sceneOf({ ...NETWORK, crossings: [gate] }, { day, plus: 'none' }, instant);
    return [crossings[0]?.state, isToday];
  };
  expect(on('2026-11-25')).toEqual(['open', true]);
  expect(on('2026-11-25', new Date('2026-11-25T16:00:00Z'))).toEqual(['closed', false]);
  expect(on('2021-11-25')).toEqual(['no-passengers', false]);
  expect(on('2019-11-25')).toEqual(['closed', false]);
  expect(on('2019-11-25', new Date('2026-11-25T03:59:00Z'))).toEqual(['closing-soon', false]);
  expect(on('2007-08-14')).toEqual([undefined, false]);
});

test('a station is as real as its most real call; without a position it is listed apart', () => {
  const { stations, unplaced } = scene('2026-11-25');
  expect(stations.map(({ station, standing, calls }) => [station.id, standing.stage, calls.length])).toEqual([
    ['a', 'open', 2],
  ]);
  expect(unplaced.map(({ station, standing }) => [station.id, standing.stage])).toEqual([
    ['b', 'under-construction'],
  ]);
});
