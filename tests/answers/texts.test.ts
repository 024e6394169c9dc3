import { expect, test } from 'vitest';
import { passageState } from '../../src/answers/crossing-text.ts';
import { crowdingText } from '../../src/answers/crowding-text.ts';
import { fareRows } from '../../src/answers/fare-rows.ts';
import { fullVoiceOf } from '../../src/answers/full-voice.ts';
import { stripGroups } from '../../src/answers/groups.ts';
import { reasonLines, reasonText, remedyText } from '../../src/answers/reason-text.ts';
import { stripsOf } from '../../src/answers/strip.ts';
import { summaryText } from '../../src/answers/summary-text.ts';
import { warningText } from '../../src/answers/warning-text.ts';
import { whyText } from '../../src/answers/why-text.ts';
import type { JourneyWarning, Unreachable } from '../../src/model/journey.ts';
import { LOCALES } from '../../src/model/names.ts';
import { ask, departAt, found, HOUR, NETWORK } from '../journeys/asking.ts';
import { strips } from './strips.ts';

const EN = fullVoiceOf(NETWORK, 'en');
const HANT = fullVoiceOf(NETWORK, 'zh-Hant');
const REASONS: readonly Unreachable[] = [
  { kind: 'closed-crossing', crossing: 'futian' },
  { kind: 'closed-crossing', crossing: 'futian', opens: 30.5 * HOUR },
  { kind: 'closed-crossing', crossing: 'futian', opens: 30.5 * HOUR, last: 21 * HOUR },
  { kind: 'closed-crossing', crossing: 'futian', opensOn: '2023-01-08' },
  { kind: 'last-train-gone' },
  { kind: 'last-train-gone', crossing: 'luohu', last: 21 * HOUR },
  { kind: 'last-train-gone', line: 'mtr-EAL' },
  { kind: 'too-early' },
  { kind: 'too-early', crossing: 'luohu' },
  { kind: 'no-onward', crossing: 'huanggang' },
  { kind: 'outside-area', end: 'from' },
  { kind: 'not-served', station: 'szm:kengzi', day: '2010-05-05' },
  { kind: 'excluded', by: 'crossings' },
  { kind: 'not-connected' },
];

test.each([
  [
    { earliest: '2022-10-28', latest: '2022-10-28' },
    'Kengzi is not served on 5 May 2010; trains call there from 28 October 2022.',
    '坑梓在2010年5月5日沒有列車停站，2022年10月28日起才有。',
  ],
  [
    { earliest: '2027-01-01', latest: '2028-12-31' },
    'Kengzi is not served on 5 May 2010. Opening: 2027 to 2028.',
    '坑梓在2010年5月5日沒有列車停站。通車時間：2027年至2028年。',
  ],
  [
    undefined,
    'Kengzi is not served on 5 May 2010; when it will be is not known.',
    '坑梓在2010年5月5日沒有列車停站，何時通車未知。',
  ],
])('a station without trains on the day says when there are, as far as that is known', (opens, en, hant) => {
  const reason = { kind: 'not-served', station: 'szm:kengzi', day: '2010-05-05' } as const;
  const why = opens === undefined ? reason : { ...reason, opens };
  expect([reasonText(why, EN), reasonText(why, HANT)]).toEqual([en, hant]);
});

test('why this one: wins and losses against the next in one sentence', () => {
  const groups = stripGroups(
    strips(
      { crossing: 'futian', minutes: 100, rides: 4, hkd: 60, walk: 10 },
      { crossing: 'luohu', minutes: 112, rides: 3, hkd: 65, walk: 10 },
    ),
    'fastest',
  );
  const [first, last] = groups.map(({ best }) => best);
  expect(whyText(groups, first!.key, EN)).toBe(
    'Against the way over Luohu / Lo Wu: 12 min faster and HK$5.00 cheaper, but 1 more change.',
  );
  expect(whyText(groups, last!.key, HANT)).toBe(
    '與經福田口岸／落馬洲支綫的走法相比：少轉1次車，但慢12分鐘及貴HK$5.00。',
  );
});

test('why this one: what the one before it has better is said too', () => {
  const groups = stripGroups(
    strips(
      { crossing: 'futian', minutes: 100, rides: 4, hkd: 60 },
      { crossing: 'luohu', minutes: 112, rides: 4, hkd: 65 },
      { crossing: 'liantang', minutes: 120, rides: 4, hkd: 65 },
    ),
    'fastest',
  );
  const [, second, last] = groups.map(({ best }) => best);
  expect(whyText(groups, second!.key, EN)).toBe(
    'Against the way over Liantang / Heung Yuen Wai: 8 min faster. Against the way over Futian / Lok Ma Chau Spur Line: 12 min slower and HK$5.00 dearer; it is listed as another way to choose.',
  );
  expect(whyText(groups, last!.key, EN)).toBe(
    'Against the way over Futian / Lok Ma Chau Spur Line: 20 min slower and HK$5.00 dearer; it is listed as another way to choose.',
  );
});

test('why this one: a rival over the same crossing is called by the line it takes', () => {
  const groups = stripGroups(
    strips({ crossing: 'futian' }, { crossing: 'futian', line: 'szm-16', minutes: 70 }),
    'fastest',
  );
  expect(whyText(groups, groups[0]!.best.key, EN)).toBe('Against the way by Line 16: 10 min faster.');
  expect(whyText(groups, groups[0]!.others[0]!.key, EN)).toBe(
    'Against the way by Line 14: 10 min slower; it is listed as another way to choose.',
  );
});

test('why this one: says that a fare is not wholly known, and nothing where there is one journey', () => {
  const groups = stripGroups(
    strips({ crossing: 'futian', from: true }, { crossing: 'luohu', minutes: 60 }),
    'fastest',
  );
  expect(whyText(groups, groups[0]!.best.key, EN)).toMatch(/Not all of the fares are known\.$/);
  const alone = stripGroups(strips({}), 'fastest');
  expect(whyText(alone, alone[0]!.best.key, EN)).toBe(undefined);
});

test.each(LOCALES)('in %s every reason is a sentence of its own, in names and never in ids', (locale) => {
  const texts = REASONS.map((reason) => reasonText(reason, fullVoiceOf(NETWORK, locale)));
  expect(new Set(texts).size).toBe(REASONS.length);
  for (const text of texts) {
    expect(text).toMatch(/[.。]$/);
    expect(text).not.toMatch(/futian|luohu|huanggang|mtr-|undefined/);
  }
});

test('a reason says when it opens and by when to leave', () => {
  expect(reasonText(REASONS[2]!, EN)).toBe(
    'Futian / Lok Ma Chau Spur Line is closed by then and opens at 06:30 next day. One has to leave by about 21:00 to get there.',
  );
  expect(reasonText(REASONS[3]!, EN)).toBe(
    'Futian / Lok Ma Chau Spur Line lets no passengers through on this day; it opens to them on 8 January 2023.',
  );
  expect(reasonText(REASONS[5]!, HANT)).toBe('經羅湖口岸的尾班車已開出。須在約21:00前出發才可到達。');
  expect(remedyText({ kind: 'leave-at', time: 30.5 * HOUR }, EN)).toBe('Leave at 06:30 next day instead');
});

test.each<[JourneyWarning, string]>([
  [
    { kind: 'old-timetable', asOf: '2026-01-26' },
    'The timetable is of 26 January 2026: check this train with the operator before you go.',
  ],
  [
    { kind: 'last-train', time: 23 * HOUR },
    'Last of East Rail Line towards Lo Wu at 23:00: nothing runs there after it.',
  ],
  [
    { kind: 'closes', crossing: 'futian', time: 22.5 * HOUR },
    'Futian / Lok Ma Chau Spur Line closes at 22:30.',
  ],
  [{ kind: 'tight', margin: 240 }, 'Tight: 4 min in hand. At least one try in twenty misses it.'],
  [{ kind: 'closes', crossing: 'luohu', time: 24 * HOUR }, 'Luohu / Lo Wu closes at 24:00.'],
  [
    { kind: 'often-missed', share: 0.31, time: 10.5 * HOUR },
    'Tight: about 3 tries in 10 miss this train; the next leaves at 10:30. The likely arrival allows for that.',
  ],
  [
    { kind: 'often-missed', share: 0.98, time: 10.5 * HOUR },
    'Tight: about 9 tries in 10 miss this train; the next leaves at 10:30. The likely arrival allows for that.',
  ],
  [{ kind: 'check-in', margin: 300 }, 'Be past the gate 5 min before the train leaves.'],
  [{ kind: 'assumed-service' }, 'How often it runs is assumed, not published.'],
])('warns: $kind', (warning, text) => {
  const subject = { kind: 'line', id: 'mtr-EAL', towards: 'mtr:LOW' } as const;
  expect(warningText({ warning, subject }, EN)).toBe(text);
});

test.each([
  [EN, 'Buy the ticket beforehand, with your travel document.'],
  [HANT, '須預先憑旅行證件購票。'],
])('says that a ticket is needed', (voice, text) => {
  expect(warningText({ warning: { kind: 'ticket' } }, voice)).toBe(text);
});

test('a bus is called by its number', () => {
  const alert = {
    warning: { kind: 'last-train', time: 79_200 },
    subject: { kind: 'bus', id: 'GMB 59S' },
  } as const;
  expect(warningText(alert, HANT)).toBe('59S號巴士尾班22:00開出，其後沒有車。');
});

test('a crossing says until when it is open, and at midnight 24:00', () => {
  expect(passageState({ state: 'open', closes: 86_400 }, EN)).toBe('open until 24:00');
  expect(passageState({ state: 'open', closes: 0 }, EN)).toBe('open until 24:00 the day before');
  expect(passageState({ state: 'closing-soon', closes: 81_000 }, EN)).toBe('closes soon, at 22:30');
  expect(passageState({ state: 'open', closes: 81_000, opens: 23_400 }, EN)).toBe('opens at 06:30');
  expect(passageState({ state: 'open' }, HANT)).toBe('24小時開放');
});

test('how busy a crossing is assumed to be is told in percent', () => {
  expect([1, 1.3, 0.8].map((crowding) => crowdingText(crowding, EN))).toEqual([
    'as usual',
    '30% slower than usual',
    '20% quicker than usual',
  ]);
});

test('a fare is told part by part in its own money', () => {
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR)));
  const strip = stripsOf(journeys).find(({ journey }) => journey.crossing === 'liantang')!;
  expect(fareRows(strip.fare, NETWORK, HANT)).toEqual([
    { payee: '深圳地鐵', stretch: '坪山廣場—蓮塘口岸', amount: '¥9.00' },
    { payee: '巴士', stretch: '香園圍口岸公共運輸交匯處—上水', amount: 'HK$9.10' },
    { payee: '港鐵', stretch: '上水—中環', amount: 'HK$22.20' },
  ]);
});

test.each([
  ['en', '5 journeys, fastest 2 h 26 min'],
  ['zh-Hans', '5个行程，最快2小时26分钟'],
  ['zh-Hant', '5個行程，最快2小時26分鐘'],
] as const)('in %s an answer is announced in one sentence', (locale, text) => {
  const answer = ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR));
  expect(summaryText(answer, fullVoiceOf(NETWORK, locale))).toBe(text);
});

test('no journey is announced, too', () => {
  expect(summaryText({ kind: 'unreachable', why: [] }, EN)).toBe('No journey found.');
});

test('crossings nothing is known to lead on from stand in one sentence, last', () => {
  const why: Unreachable[] = [
    { kind: 'no-onward', crossing: 'huanggang' },
    { kind: 'closed-crossing', crossing: 'futian', opens: 30.5 * HOUR },
    { kind: 'no-onward', crossing: 'wenjindu' },
  ];
  const lines = reasonLines(why, EN);
  expect(lines.map(({ closed }) => closed)).toEqual([true, false]);
  expect(lines[1]!.text).toMatch(/^Huanggang \/ Lok Ma Chau and Wenjindu \/ Man Kam To: /);
});
