import type { Drawing, Line, Network, Section, Station } from '../../src/model/network.ts';
import type { Addition } from '../../src/model/scenario.ts';
import type { Scene } from '../../src/model/scene.ts';
import type { Stage, StageChange } from '../../src/model/stage.ts';
import { STAGES } from '../../src/model/stage.ts';
import type { Position } from '../../src/model/units.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';

const KNOWN = { sources: ['test'], asOf: '2026-11-22', confidence: 'high' } as const;
const OPEN = [change('open', '2010-01-01')];

/** Noon in Hong Kong. */
const NOON = new Date('2026-11-25T04:00:00Z');

/** A corridor line, a context line that stopped running, a planned line and a line without a route. */
export const NETWORK: Network = {
  asOf: '2026-11-22',
  sources: [{ id: 'test', title: 'Test' }],
  lines: [
    line('one', '#F2C75C', 'corridor', OPEN),
    line('two', '#1E22AA', 'context', [...OPEN, change('closed', '2024-01-01')]),
    line('three', '#BB16A3', 'corridor', [
      change('in-plan', '2015-01-01'),
      change('under-construction', '2023-01-01'),
    ]),
    line('four', '#5F7D95', 'corridor', [change('concept', '2020-01-01')]),
  ],
  sections: [
    section('one/1', 'one', OPEN),
    section('two/1', 'two', [...OPEN, change('closed', '2024-01-01')]),
    section(
      'three/1',
      'three',
      [change('in-plan', '2015-01-01'), change('under-construction', '2023-01-01')],
      500,
    ),
    section('four/1', 'four', [change('concept', '2020-01-01')], 2000, 'desire'),
    section('four/unknown', 'four', [change('concept', '2020-01-01')], 2000, 'desire'),
  ],
  stations: [
    station('a', [114, 22.5]),
    station('b', [114.1, 22.5]),
    station('c', [114.2, 22.5]),
    station('planned', [114.1, 22.6], 800),
  ],
  routes: [
    route('one', OPEN, 'a', 'b', 'c'),
    route('two', [...OPEN, change('closed', '2024-01-01')], 'b'),
    route('three', [change('in-plan', '2015-01-01')], 'b', 'planned'),
  ],
  crossings: [
    {
      id: 'gate',
      names: texts('Gate'),
      sides: {
        shenzhen: { names: texts('Gate north'), position: [114.1, 22.53] },
        hongKong: { names: texts('Gate south'), position: [114.1, 22.52] },
      },
      hours: [{ traffic: 'passengers', from: '2010-01-01', open: [390, 1440] }],
      access: texts('On foot'),
      stations: ['b'],
      changes: OPEN,
      pinyin: 'gate',
      ...KNOWN,
    },
  ],
  roads: [
    {
      id: 'road',
      road: 'road',
      names: texts('Road'),
      section: texts('All'),
      changes: [change('under-construction', '2015-01-01'), change('open', '2021-08-14')],
      uncertainty: 600,
      drawn: true,
      pinyin: 'road',
      ...KNOWN,
    },
  ],
  places: [place('hospital', [114.05, 22.55]), { ...place('unknown', [0, 0]), position: undefined as never }],
};

/** Shapes of all but one section. */
export const DRAWING: Drawing = {
  sections: new Map<string, Position[]>([
    [
      'one/1',
      [
        [114, 22.5],
        [114.1, 22.5],
        [114.2, 22.5],
      ],
    ],
    [
      'two/1',
      [
        [114.1, 22.5],
        [114.1, 22.4],
      ],
    ],
    [
      'three/1',
      [
        [114.1, 22.5],
        [114.1, 22.6],
      ],
    ],
    [
      'four/1',
      [
        [114, 22.5],
        [114.2, 22.6],
      ],
    ],
  ]),
  roads: new Map<string, Position[]>([
    [
      'road',
      [
        [114, 22.55],
        [114.2, 22.55],
      ],
    ],
  ]),
};

/** Every stage shown. */
export const ALL_STAGES: ReadonlySet<Stage> = new Set(STAGES);

/** The small network as a scenario shows it at noon. */
export function smallScene(day = '2026-11-25', plus: Addition = 'none'): Scene {
  return sceneOf(NETWORK, { day, plus }, NOON);
}

function texts(name: string) {
  return { en: name, 'zh-Hans': `简${name}`, 'zh-Hant': `繁${name}` };
}

function change(stage: Stage, day: string): StageChange {
  return { stage, when: { earliest: day, latest: day }, sources: ['test'] };
}

function line(id: string, colour: string, role: Line['role'], changes: readonly StageChange[]): Line {
  const base = { id, system: 'shenzhen-metro', names: texts(id), badge: texts(id), colour, role } as const;
  return { ...base, officialColour: true, changes, ...KNOWN };
}

function section(
  id: string,
  of: string,
  changes: readonly StageChange[],
  uncertainty = 0,
  shape: Section['shape'] = 'track',
): Section {
  return { id, line: of, changes, shape, uncertainty, length: 10_000, ...KNOWN };
}

function station(id: string, position: Position, uncertainty = 0): Station {
  return { id, names: texts(id), position, uncertainty, pinyin: id, ...KNOWN };
}

function route(of: string, changes: readonly StageChange[], ...stations: string[]) {
  const calls = stations.map((id, index) => ({ station: id, changes, along: index * 10_000 }));
  return { id: `${of}:all`, line: of, calls, hops: calls.slice(1).map(() => null) };
}

function place(id: string, position: Position) {
  const base = { id, names: texts(id), kind: 'hospital', city: 'hong-kong', position } as const;
  return { ...base, uncertainty: 0, pinyin: id, ...KNOWN };
}
