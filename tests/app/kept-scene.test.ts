import { expect, test } from 'vitest';
import { KeptScene } from '../../src/app/kept-scene.ts';
import type { Network } from '../../src/model/network.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';

const NAMES = { en: 'Futian', 'zh-Hans': '福田口岸', 'zh-Hant': '福田口岸' };
const SCENARIO = { day: '2026-11-25', plus: 'none' } as const;
const NETWORK: Network = {
  asOf: '2026-11-22',
  sources: [],
  lines: [],
  sections: [],
  stations: [],
  routes: [],
  roads: [],
  places: [],
  crossings: [
    {
      id: 'futian',
      names: NAMES,
      sides: {},
      hours: [{ traffic: 'passengers', from: '2007-08-15', open: [390, 1350] }],
      access: NAMES,
      stations: [],
      changes: [{ stage: 'open', when: { earliest: '2007-08-15', latest: '2007-08-15' }, sources: ['a'] }],
      pinyin: 'futiankouan',
      sources: ['a'],
      asOf: '2026-11-22',
      confidence: 'high',
    },
  ],
};

const at = (time: string) => new Date(`2026-11-25T${time}+08:00`);

test('a minute in which no gate moves gives the very same scene', () => {
  const kept = new KeptScene();
  expect(kept.of({ sceneOf }, NETWORK, SCENARIO, at('12:01:30'))).toBe(
    kept.of({ sceneOf }, NETWORK, SCENARIO, at('12:00:00')),
  );
});

test('a gate that shuts gives new crossings and keeps all else', () => {
  const kept = new KeptScene();
  const before = kept.of({ sceneOf }, NETWORK, SCENARIO, at('22:29:00'));
  const after = kept.of({ sceneOf }, NETWORK, SCENARIO, at('22:30:00'));
  expect(before.crossings[0]?.state).toBe('closing-soon');
  expect(after.crossings[0]?.state).toBe('closed');
  expect(after.stations).toBe(before.stations);
});

test('another scenario gives another scene', () => {
  const kept = new KeptScene();
  const before = kept.of({ sceneOf }, NETWORK, SCENARIO, at('12:00:00'));
  expect(kept.of({ sceneOf }, NETWORK, { ...SCENARIO, plus: 'approved' }, at('12:00:00'))).not.toBe(before);
});

test('who sets out at another time sees the crossings of then, of the same day', () => {
  const kept = new KeptScene();
  const state = (now: string, setOut?: number) => {
    const { crossings, isToday } = kept.of({ sceneOf }, NETWORK, SCENARIO, at(now), setOut);
    return [crossings[0]!.state, isToday];
  };
  expect(state('04:00:00')).toEqual(['closed', true]);
  expect(state('04:00:00', 20 * 3600)).toEqual(['open', true]);
  expect(state('12:00:00', 25 * 3600)).toEqual(['closed', true]);
  expect(state('12:00:00')).toEqual(['open', true]);
});
