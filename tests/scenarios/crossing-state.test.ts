import { expect, test } from 'vitest';
import type { Crossing, OpeningHours } from '../../src/model/network.ts';
import { crossingState, nextChange } from '../../src/scenarios/crossing-state.ts';

const NAMES = { en: 'Futian', 'zh-Hans': '福田口岸', 'zh-Hant': '福田口岸' };

function crossing(...hours: OpeningHours[]): Crossing {
  return {
    id: 'futian',
    names: NAMES,
    sides: {},
    hours,
    access: NAMES,
    stations: [],
    changes: [],
    pinyin: 'futian',
    sources: ['a'],
    asOf: '2026-11-22',
    confidence: 'high',
  };
}

const DAILY = crossing({ traffic: 'passengers', from: '2007-08-15', open: [390, 1350] });

test.each([
  ['06:29', 'closed'],
  ['06:30', 'open'],
  ['21:29', 'open'],
  ['21:30', 'closing-soon'],
  ['22:29', 'closing-soon'],
  ['22:30', 'closed'],
])('at %s the doors of 06:30–22:30 are %s', (time, state) => {
  expect(crossingState(DAILY, new Date(`2026-11-25T${time}:00+08:00`))).toBe(state);
});

test('a crossing open round the clock never closes soon', () => {
  const always = crossing({ traffic: 'passengers', from: '2003-01-27', open: [0, 1440] });
  expect(crossingState(always, new Date('2026-11-25T23:59:00+08:00'))).toBe('open');
  expect(nextChange(always, new Date('2026-11-25T23:59:00+08:00'))).toBeUndefined();
});

test('a crossing open to midnight closes soon at 23:30', () => {
  const late = crossing({ traffic: 'passengers', from: '2003-01-27', open: [390, 1440] });
  expect(crossingState(late, new Date('2026-11-25T23:30:00+08:00'))).toBe('closing-soon');
});

test('freight alone serves no passengers, nor does a closure', () => {
  const freight = crossing({ traffic: 'freight', from: '2020-01-01', open: [0, 1440] });
  const shut = crossing({ traffic: 'passengers', from: '2020-02-04', to: '2023-01-07', open: null });
  expect(crossingState(freight, new Date('2026-11-25T12:00:00+08:00'))).toBe('no-passengers');
  expect(crossingState(shut, new Date('2021-11-25T12:00:00+08:00'))).toBe('no-passengers');
});

test('a day of which no record speaks is unknown', () => {
  expect(crossingState(DAILY, new Date('2007-08-14T12:00:00+08:00'))).toBe('unknown');
  expect(crossingState(crossing(), new Date('2026-11-25T12:00:00+08:00'))).toBe('unknown');
});

test('the next change is this evening’s closing or tomorrow’s opening', () => {
  const at = (time: string) => nextChange(DAILY, new Date(`2026-11-25T${time}+08:00`))?.toISOString();
  expect(at('12:00:00')).toBe('2026-11-25T14:30:00.000Z');
  expect(at('23:00:00')).toBe('2026-11-25T22:30:00.000Z');
});
