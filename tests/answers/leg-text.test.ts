import { expect, test } from 'vitest';
import { fullVoiceOf } from '../../src/answers/full-voice.ts';
import { changeText, serviceTexts, waitText, walkText } from '../../src/answers/leg-text.ts';
import type { BusLeg, LegEnd, RideLeg } from '../../src/model/journey.ts';
import { NETWORK } from '../schematic/real-scene.ts';
import { ride } from './strips.ts';

const VOICE = fullVoiceOf(NETWORK, 'en');
const LUOHU: LegEnd = { at: { kind: 'station', id: 'szm:luohu' } };
const PLATFORM: LegEnd = { ...LUOHU, line: 'szm-1' };
const DOOR: LegEnd = { at: { kind: 'crossing-side', id: 'luohu:shenzhen' } };
const POINT: LegEnd = { at: { kind: 'position', position: [114.1, 22.5] } };

test.each([
  [LUOHU, POINT, /^Walk to .*point/i],
  [POINT, LUOHU, /^Walk to Luohu$/],
  [LUOHU, PLATFORM, VOICE.journeyWords.legs.walkWithin],
  [PLATFORM, LUOHU, VOICE.journeyWords.legs.walkOut],
  [DOOR, DOOR, VOICE.journeyWords.legs.walkToCrossing],
])('a walk from %j to %j says where it leads', (from, to, said) => {
  const text = walkText({ from, to }, VOICE);
  if (typeof said === 'string') expect(text).toBe(said);
  else expect(text).toMatch(said);
});

test('one changes to a line, or just changes', () => {
  expect(changeText(ride('szm-14', 0, 600) as RideLeg, VOICE)).toBe('Change to Line 14');
  expect(changeText(undefined, VOICE)).toBe(VOICE.journeyWords.legs.change);
});

test('half a minute is the shortest wait that is told', () => {
  expect(waitText(29, VOICE)).toBe(undefined);
  expect(waitText(180, VOICE)).toMatch(/3 min/);
});

test('a service says its interval, or its train and the day of the timetable; an unknown one nothing', () => {
  const train = {
    ...(ride('x', 8 * 3600, 9 * 3600) as RideLeg),
    service: { kind: 'train', train: 'G1', asOf: '2026-01-26' },
  } as RideLeg;
  expect(serviceTexts(train, VOICE).join(' ')).toMatch(/G1.*08:00.*09:00.*26 January 2026/);
  const bus = { kind: 'bus', headway: 600 } as BusLeg;
  expect(serviceTexts(bus, VOICE)).toEqual(['every 10 min']);
  expect(serviceTexts({ kind: 'bus' } as BusLeg, VOICE)).toEqual([]);
});
