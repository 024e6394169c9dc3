import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journey } from '../../src/model/journey.ts';
import { run } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pingshan-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a journey is told with its likely and safe arrival, legs, fares and warnings', () => {
  const { code, out } = run(
    ...['journeys', '--from', '坪山广场', '--to', 'Central', '--depart', '2026-11-23T08:00'],
  );
  expect(code).toBe(0);
  expect(out).toMatch(/^Pingshan Square → Central, 2026-11-23\n/);
  expect(out).toMatch(/\n1\. 08:\d\d → likely \d\d:\d\d, safe \d\d:\d\d over .* · \d+ min · \d rides? /);
  expect(out).toMatch(
    / {2}Line 14 Pingshan Square → .*, towards Gangxia North, every [\d.]+ min {2}\[published\]/,
  );
});

test('--json prints the question and the journeys', () => {
  const words = [
    'journeys',
    '--from',
    '坪山广场',
    '--to',
    'Central',
    '--depart',
    '2026-11-23T08:00',
    '--json',
  ];
  const { query, journeys, missing } = JSON.parse(run(...words).out) as {
    query: unknown;
    journeys: Journey[];
    missing: unknown[];
  };
  expect(query).toEqual({
    from: { kind: 'station', id: 'szm:pingshan-square' },
    to: { kind: 'station', id: 'mtr:CEN' },
    day: '2026-11-23',
    timing: { kind: 'depart-at', time: 28_800 },
    scenario: { day: '2026-11-23', plus: 'none' },
  });
  expect(journeys.length).toBeGreaterThan(2);
  for (const { departure, arrival, legs, fare } of journeys) {
    expect(departure).toMatch(/^2026-11-23T08:\d\d:\d\d\+08:00$/);
    expect(arrival.safe! >= arrival.likely).toBe(true);
    expect(legs.every(({ evidence }) => evidence !== undefined)).toBe(true);
    expect(fare.totalHkd).toBeGreaterThan(0);
  }
  expect(Array.isArray(missing)).toBe(true);
});

test('arrive-by keeps to the time, likely', () => {
  const words = [
    'journeys',
    '--from',
    'Kengzi',
    '--to',
    'Admiralty',
    '--arrive',
    '2026-11-23T12:00',
    '--json',
  ];
  const { journeys } = JSON.parse(run(...words).out) as {
    journeys: { arrival: { likely: string }; dominated: boolean }[];
  };
  const best = journeys.filter(({ dominated }) => !dominated);
  expect(best.length).toBeGreaterThan(0);
  expect(best.filter(({ arrival }) => arrival.likely > '2026-11-23T12:05:00+08:00')).toEqual([]);
});

test('a closed crossing is not offered, and said to be closed', () => {
  const { code, out } = run(
    ...['journeys', '--from', 'Pingshan Square', '--to', 'Heung Yuen Wai', '--depart', '2026-11-23T21:30'],
  );
  expect(code).toBe(0);
  expect(out).toMatch(
    /No journey\.\n {2}Liantang \/ Heung Yuen Wai is closed by then; it opens at 07:00 \(\+1 day\)\. One would have /,
  );
  expect(out).not.toContain('cross the boundary at Liantang');
});

test('the first to arrive is told first, and what is paid in each currency', () => {
  const words = ['journeys', '--from', 'Shatian', '--to', 'Kowloon', '--depart', '2026-11-23T08:00'];
  const { journeys } = JSON.parse(run(...words, '--json').out) as {
    journeys: { arrival: { likely: string } }[];
  };
  const arrivals = journeys.map(({ arrival }) => arrival.likely);
  expect(arrivals).toEqual([...arrivals].sort());
  expect(run(...words).out).toMatch(/ · ¥\d+\.\d\d \+ HK\$\d+\.\d\d = ¥\d+\.\d\d \/ HK\$\d+\.\d\d\n/);
});

test('the last ways home are one over each crossing, with what is safe and what ends them', () => {
  const words = [
    'journeys',
    '--from',
    'Central',
    '--to',
    '坪山广场',
    '--depart',
    '2026-11-23T20:00',
    '--last',
  ];
  const { out } = run(...words);
  const heads = out.split('\n').filter((row) => /^\d+\. /.test(row));
  const crossings = heads.map((row) => / over (.*?) ·/.exec(row)?.[1]);
  expect(new Set(crossings).size).toBe(crossings.length);
  const futian = out.slice(out.indexOf('over Futian'));
  expect(futian).toMatch(
    / {3}\* More likely than not to succeed, not safe\. Safe is to set out by 2[01]:\d\d: /,
  );
  expect(futian).toMatch(/ {3}\* Later ones miss the last train of East Rail Line at 21:29\./);
  const times = heads.map((row) => /^\d+\. (\S+)/.exec(row)![1]!);
  expect(times).toEqual([...times].sort().reverse());
  const { ways } = JSON.parse(run(...words, '--json').out) as { ways: { possible: { departure: string } }[] };
  expect(ways.map(({ possible }) => possible.departure.slice(11, 16))).toEqual(times);
});

test('beside the last ways it is said why there is none over other crossings, and where there is none at all', () => {
  const words = ['journeys', '--from', 'Pingshan Square', '--to', 'Central', '--last', '--depart'];
  const { out } = run(...words, '2026-11-23T20:00');
  expect(out.split('\n').filter((row) => row.startsWith('not offered: '))).toEqual([
    expect.stringMatching(/^not offered: Huanggang \/ Lok Ma Chau: no train or bus is known well enough/),
    expect.stringMatching(/^not offered: Wenjindu \/ Man Kam To: no train or bus is known well enough/),
  ]);
  const none = run(...words, '2021-11-30T20:00', '--scenario', '2021-11-30').out.split('\n');
  expect(none.slice(1, 3)).toEqual([
    'No journey on this day.',
    '  West Kowloon Station Port lets no passengers through on that day; it opens to them on 2023-01-15.',
  ]);
  const { missing } = JSON.parse(run(...words, '2026-11-23T20:00', '--json').out) as { missing: object[] };
  expect(missing).toEqual([
    { kind: 'no-onward', crossing: 'huanggang' },
    { kind: 'no-onward', crossing: 'wenjindu' },
  ]);
});

test('who wants to be there too early is told of the first safe arrival, which is one, and nothing before it', () => {
  const words = ['journeys', '--from', 'Pingshan Square', '--to', 'Central', '--arrive'];
  const first = /The first safe arrival of the day is at (\d\d):(\d\d)\./;
  const [, hour, minute] = first.exec(run(...words, '2026-11-30T05:00').out) ?? [];
  expect(`${hour}:${minute}`).toBe('09:05');
  expect(run(...words, '2026-11-30T09:05').out).toContain('safe 09:05');
  expect(run(...words, '2026-11-30T09:04').out).toMatch(first);
  expect(JSON.parse(run(...words, '2026-11-30T05:00', '--json').out)).toMatchObject({
    earliest: '2026-11-30T09:05:00+08:00',
  });
});

test('in the small hours the last ways are those of the day before', () => {
  const words = ['--from', 'Kengzi', '--to', 'Shatian', '--depart', '2026-11-24T01:30', '--last'];
  expect(run('journeys', ...words).out).toMatch(/^Kengzi → Shatian, 2026-11-23, .*last ways\n/);
});

test('a part of a day is told in brief', () => {
  const words = ['--from', 'Kengzi', '--to', 'Shatian', '--depart', '2026-11-23T08:00'];
  const { out } = run('journeys', ...words, '--until', '2026-11-23T08:20');
  expect(out).toMatch(/\n1\. 08:0\d → .*\n {3}Line 14\n2\. /);
});

test('a journey over a stop, without a line, a railway, a crossing, with little walking', () => {
  const ask = (...words: string[]) => {
    const where = ['--from', '坪山广场', '--to', 'Central', '--depart', '2026-11-23T08:00'];
    return run('journeys', ...where, ...words).out;
  };
  expect(ask('--via', 'Gangxia North', '--stay', '30')).toMatch(
    / 30 min {2}wait for as long as asked at Gangxia North/,
  );
  const limited = ask('--avoid', 'szm-10,luohu,high-speed-rail', '--max-walk', '40');
  expect(limited).toMatch(/\n1\. /);
  expect(limited).not.toMatch(/ {2}Line 10 | over Luohu | over West Kowloon/);
  expect(ask('--avoid', 'clearance')).toContain('\nNo journey.\n');
});

test('before Line 14 nothing rides on it', () => {
  const words = ['--from', 'Pingshan Square', '--to', 'Central', '--depart', '2019-06-01T08:00'];
  expect(run('journeys', ...words).out).not.toContain('Line 14');
});

test('an ambiguous name gives candidates with id, kind and city, and exit code 2', () => {
  expect(run('journeys', '--from', '沙田', '--to', 'Central')).toEqual({
    code: 2,
    out: '',
    err:
      '--from "沙田" may mean several things; give the id of one:\n' +
      '  szm:shatian  station, Shenzhen  Shatian · 沙田\n' +
      '  mtr:SHT  station, Hong Kong  Sha Tin · 沙田',
  });
});

test('an unknown name gives what is alike, and exit code 2', () => {
  const { code, err } = run('reach', '--from', 'Kengzii', '--depart', '2026-11-23T08:00');
  expect(code).toBe(2);
  expect(err).toMatch(
    /^--from "Kengzii" is not known; perhaps one of these is meant:\n {2}szm:kengzi {2}station, /,
  );
  expect(err).toContain('Kengzi community · 坑梓社区\n');
});

test.each([
  [['fly'], 'There is no command "fly".'],
  [['toString'], 'There is no command "toString".'],
  [['journeys', '--to', 'Central'], '--from is missing.'],
  [['journeys', '--from', 'Kengzi', '--to', 'Central', '--depart', 'soon'], '"soon" is no time'],
  [['journeys', '--depart', '2026-11-23T08:00', '--arrive', '2026-11-23T09:00'], 'Give --depart or --arrive'],
  [['journeys', '--arrive', '2026-11-23T09:00', '--last'], '--until and --last go with --depart.'],
  [['journeys', '--from', 'Kengzi', '--to', 'Central', '--avoid', 'sea'], '--avoid "sea" is neither'],
  [['journeys', '--from', 'Kengzi', '--to', 'Central', '--max-walk', 'far'], '--max-walk "far" is no whole'],
  [['journeys', '--from', 'Kengzi', '--to', 'Central', '--stay', '9'], '--stay needs --via.'],
  [['journeys', '--arrive', '2026-11-23T09:00', '--until', '2026-11-23T10:00'], '--until and --last go with'],
  [
    ['journeys', '--from', 'Pingshan', 'Square', '--to', 'Central'],
    '"Square" belongs to no option; a name of',
  ],
  [['problems', 'one.zip', 'two.zip'], '"two.zip" belongs to no option'],
  [
    ['reach', '--from', '22.7,999', '--depart', '2026-11-23T08:00'],
    '"22.7,999" is no position; latitude comes',
  ],
  [
    ['gtfs', 'never.zip', '--scenario', '0500'],
    '"0500" lies outside the years that are known, 2004 to 2040.',
  ],
  [['lines', '--colour', 'red'], 'There is no option --colour'],
  [['reach', '--from', 'Kengzi', '--depart', '2026-11-23T08:00', '--within', '-1'], '--within'],
  [['gtfs'], 'Name the zip to write.'],
])('%j is not understood', (words, message) => {
  const { code, err } = run(...words);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('reach lists the nearest first, and no station beyond', () => {
  const words = ['--from', '坪山广场', '--depart', '2026-11-23T08:00', '--within', '30', '--json'];
  const { stations } = JSON.parse(run('reach', ...words).out) as {
    stations: { id: string; seconds: number }[];
  };
  expect(stations[0]).toMatchObject({ id: 'szm:pingshan-square', seconds: 0 });
  expect(stations.map(({ seconds }) => seconds)).toEqual(
    stations.map(({ seconds }) => seconds).sort((a, b) => a - b),
  );
  expect(stations.at(-1)!.seconds).toBeLessThanOrEqual(1800);
  expect(stations.map(({ id }) => id)).toContain('szm:pingshanwei');
});

test('reach lists no station that does not exist yet, but one that is taken as built', () => {
  const planned = (...words: string[]) =>
    run('reach', '--from', '坪山广场', '--depart', '2026-11-30T08:00', ...words)
      .out.split('\n')
      .filter((row) => row.includes('plan:'));
  expect(planned()).toEqual([]);
  expect(planned('--plus', 'under-construction').join()).toContain('plan:l19-08');
  const before = run('reach', '--from', '坪山广场', '--depart', '2019-06-01T08:00', '--within', '600').out;
  expect(before).not.toContain('szm:pingshan-square');
});

test('a matrix has a row for each origin; CSV quotes what has a comma', () => {
  const list = join(folder, 'origins.txt');
  writeFileSync(list, '坪山广场\n\nKengzi\n');
  const words = [
    '--origins',
    `@${list}`,
    '--destinations',
    'Kengzi；22.7,114.3',
    '--depart',
    '2026-11-23T08:00',
  ];
  const { code, out } = run('matrix', ...words, '--csv');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^minutes from,szm:kengzi,"22\.7,114\.3"\nszm:pingshan-square,\d+,\d+\nszm:kengzi,0,\d+$/,
  );
});

test('a matrix of all stations has those of the scenario', () => {
  const row = (...words: string[]) => {
    const { out } = run('matrix', '--origins', 'Kengzi', '--destinations', 'all', ...words);
    return out.split('\n')[0]!.split('\t').slice(1);
  };
  const [today, before] = [row('--depart', '2026-11-23T08:00'), row('--depart', '2019-06-01T08:00')];
  expect(today).toContain('szm:kengzi');
  expect(before).not.toContain('szm:kengzi');
  expect(before).toContain('mtr:CEN');
  expect(today.filter((id) => id.startsWith('plan:'))).toEqual([]);
});

test('the lines of 2035 include what was open in 2026', () => {
  const ids = (...words: string[]) =>
    run('lines', ...words)
      .out.split('\n')
      .map((row) => row.split('\t')[0]);
  expect(ids('--scenario', '2035')).toEqual(expect.arrayContaining(ids().slice(0, 10)));
  expect(run('lines', '--scenario', '2019-06-01').out).not.toMatch(/^szm-14\topen/m);
});

test('Chinese names are written as they are there: simplified in Shenzhen, traditional in Hong Kong', () => {
  const lines = run('lines').out.split('\n');
  expect(lines).toContain('szm-14\topen\tLine 14\t14号线');
  expect(lines).toContain('mtr-EAL\topen\tEast Rail Line\t東鐵綫');
  const near = (from: string) => run('reach', '--from', from, '--depart', '2026-11-23T08:00').out.split('\n');
  expect(near('坪山广场')[0]).toBe('0 min\tszm:pingshan-square\tPingshan Square\t坪山广场');
  expect(near('Kwun Tong')[0]).toBe('0 min\tmtr:KWT\tKwun Tong\t觀塘');
  const [onBoth] = near('szm:qianhaiwan');
  expect(onBoth).toBe('0 min\tszm:qianhaiwan\tQianhaiwan\t前海湾');
});

test('a feed written is a feed without problems; a broken one has them with file and line', () => {
  const zip = join(folder, 'out.zip');
  expect(run('gtfs', zip, '--scenario', '2026-11-23').code).toBe(0);
  expect(run('problems', zip)).toMatchObject({ code: 0, out: expect.stringMatching(/; 0 problems\.$/) });
  writeFileSync(join(folder, 'cut.zip'), readFileSync(zip).subarray(0, 5000));
  const { code, out } = run('problems', join(folder, 'cut.zip'));
  expect(code).toBe(1);
  expect(out).toContain('cut.zip: The file is not a zip that can be opened');
});

test('a refused feed is not written', () => {
  const zip = join(folder, 'refused.zip');
  expect(run('gtfs', zip, '--scenario', '0500').code).toBe(2);
  expect(existsSync(zip)).toBe(false);
});

test('help names every command', () => {
  const { code, out } = run('--help');
  expect(code).toBe(0);
  for (const name of ['journeys', 'reach', 'matrix', 'lines', 'gtfs', 'problems']) {
    expect(out).toContain(`pingshan-hk-map ${name} `);
  }
});
