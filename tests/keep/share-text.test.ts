import { expect, test } from 'vitest';
import { shareText } from '../../src/keep/share-text.ts';
import { NETWORK } from '../schematic/real-scene.ts';
import { kept } from './kept.ts';

test('tells every step with its time, what is only likely as such', () => {
  const lines = shareText(kept(NETWORK, 'en')).split('\n');
  expect(lines[0]).toBe('Guomao → Sheung Shui');
  expect(lines[2]).toBe('Leave at 08:00, arrive about 08:45; in 19 of 20 cases by 09:05');
  expect(lines.filter((line) => /^(?:about )?\d\d:\d\d {2}/.test(line))).toEqual([
    '08:00  Guomao: Line 1 towards Luohu (3 min)',
    'about 08:05  Luohu Port: Cross at Luohu / Lo Wu (20 min)',
    'about 08:35  Lo Wu: East Rail Line towards Admiralty (10 min)',
    '08:45  Sheung Shui: Arrive',
  ]);
});

test('says below a step which train it is and of which timetable, how often it runs, and the wait', () => {
  const lines = shareText(kept(NETWORK, 'en')).split('\n');
  const below = (step: RegExp) => lines[lines.findIndex((line) => step.test(line)) + 1];
  expect(below(/Line 1 towards/)).toBe('    every 4 min · 1 stop · wait about 2 min');
  expect(below(/Cross at/)).toMatch(/^ {4}both checks about 20 min .* · open until 24:00$/);
  expect(below(/East Rail Line/)).toBe('    Train N1, 08:35–08:45 · timetable of 26 January 2026 · 1 stop');
  expect(below(/Arrive/)).toBe('');
});

test('sets out no later than one must, and is safely there no earlier than one is', () => {
  const arrival = { earliest: 0, likely: 31_500, safe: 32_701 };
  const lines = shareText(kept(NETWORK, 'en', { departure: 28_859, arrival })).split('\n');
  expect(lines[2]).toBe('Leave at 08:00, arrive about 08:45; in 19 of 20 cases by 09:06');
});

test('says what to mind, that times are estimates, and ends with the address', () => {
  const lines = shareText(kept(NETWORK, 'en')).split('\n');
  expect(lines.filter((line) => line.startsWith('!'))).toHaveLength(1);
  expect(lines.at(-3)).toMatch(/^Times are estimates/);
  expect(lines.at(-1)).toBe('https://example.com/?from=station:szm:guomao');
});

test('without a safe arrival it says so; without an address it ends with what it is not', () => {
  const { address: _, ...rest } = kept(NETWORK, 'en', { arrival: { earliest: 0, likely: 31_500 } });
  const lines = shareText(rest).split('\n');
  expect(lines[2]).toBe('Leave at 08:00, arrive about 08:45; no arrival is safe');
  expect(lines.at(-1)).toMatch(/^For information, not for navigation/);
});

test('in Hong Kong’s Chinese', () => {
  const text = shareText(kept(NETWORK, 'zh-Hant'));
  expect(text).toContain('20次中有19次不遲於09:05');
  expect(text).toContain('經羅湖口岸');
});
