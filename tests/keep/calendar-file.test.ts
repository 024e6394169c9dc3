import { expect, test } from 'vitest';
import { calendarFile } from '../../src/keep/calendar-file.ts';
import { NETWORK } from '../schematic/real-scene.ts';
import { kept } from './kept.ts';

test('stands in UTC from the departure to the likely arrival', async () => {
  const lines = unfolded(await calendarFile(kept(NETWORK, 'en')));
  // 08:00:30 and 08:45 in Hong Kong.
  expect(lines).toContain('DTSTART:20261126T000000Z');
  expect(lines).toContain('DTEND:20261126T004500Z');
  expect(lines).toContain('SUMMARY:Guomao → Sheung Shui');
  expect(lines).toContain('LOCATION:Guomao');
  expect(lines).toContain('URL:https://example.com/?from=station:szm:guomao');
});

test('says the safe arrival, and that its times are estimates', async () => {
  const description = unfolded(await calendarFile(kept(NETWORK, 'en'))).find((line) =>
    line.startsWith('DESCRIPTION:'),
  );
  expect(description).toContain('Leave at 08:00');
  expect(description).toContain('in 19 of 20 cases by 09:05');
  expect(description).toContain('Times are estimates unless they are marked');
});

test('names the train, its departure and the day of its timetable', async () => {
  const description = unfolded(await calendarFile(kept(NETWORK, 'en'))).find((line) =>
    line.startsWith('DESCRIPTION:'),
  );
  expect(description).toContain('Train N1\\, 08:35–08:45 · timetable of 26 January 2026');
});

test('after midnight it falls on the next day', async () => {
  const late = kept(NETWORK, 'en', { departure: 85_800, arrival: { earliest: 0, likely: 88_200 } });
  const lines = unfolded(await calendarFile(late));
  expect(lines).toContain('DTSTART:20261126T155000Z');
  expect(lines).toContain('DTEND:20261126T163000Z');
});

test('the same journey is the same entry, another departure another', async () => {
  const uid = async (departure: number) =>
    unfolded(await calendarFile(kept(NETWORK, 'en', { departure }))).find((line) => line.startsWith('UID:'));
  expect(await uid(28_830)).toBe(await uid(28_830));
  expect(await uid(28_830)).not.toBe(await uid(29_430));
});

test('long lines are folded at 75 octets, in Chinese too', async () => {
  const file = await calendarFile(kept(NETWORK, 'zh-Hant'));
  const long = file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
  expect(long).toEqual([]);
  expect(file.split('\r\n').length).toBeGreaterThan(10);
});

function unfolded(file: string): string[] {
  return file.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
}
