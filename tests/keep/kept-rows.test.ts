import { expect, test } from 'vitest';
import { fullVoiceOf } from '../../src/answers/full-voice.ts';
import { keptRows, keptWarnings } from '../../src/keep/kept-rows.ts';
import { NETWORK } from '../schematic/real-scene.ts';
import { JOURNEY } from './kept.ts';

const VOICE = fullVoiceOf(NETWORK, 'en');

test('an estimate is marked, a timetable names its train and day', () => {
  const rows = keptRows(JOURNEY, VOICE);
  expect(rows.map(({ guessed }) => guessed)).toEqual([false, true, false, false]);
  expect(rows[2]!.details.join(' ')).toMatch(/N1.*08:35.*08:45.*26 January 2026/);
  expect(rows[0]!.line?.id).toBe('szm-1');
});

test('a crossing says how long its checks take and until when it is open', () => {
  const { details } = keptRows(JOURNEY, VOICE)[1]!;
  expect(details.join(' ')).toMatch(/20 min.*10.45 min.*24:00/);
});

test('a warning that several legs give is told once', () => {
  const legs = [...JOURNEY.legs, ...JOURNEY.legs];
  expect(keptWarnings({ ...JOURNEY, legs }, VOICE)).toHaveLength(1);
});

test('a point of the map is told with its coordinates, other ends by their names', () => {
  const [wait, ...legs] = JOURNEY.legs;
  const from = { at: { kind: 'position', position: [114.12, 22.54] } } as const;
  const rows = keptRows({ ...JOURNEY, legs: [{ ...wait!, from, kind: 'walk' } as never, ...legs] }, VOICE);
  expect([rows[0]?.place, rows.at(-1)?.place]).toEqual([
    'Point on the map (22.5400, 114.1200)',
    'Sheung Shui',
  ]);
});
