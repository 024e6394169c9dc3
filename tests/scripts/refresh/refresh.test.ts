import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceTexts } from '../../../scripts/data/source-texts.ts';
import type { PublishedName } from '../../../scripts/refresh/refresh.ts';
import { refresh } from '../../../scripts/refresh/refresh.ts';
import type { Row } from '../../../scripts/refresh/table.ts';
import { readTable } from '../../../scripts/refresh/table.ts';
import type { Said } from './operator.ts';
import { operator } from './operator.ts';
import { DATA, fareList, fares, knownTrains, stations, TRAINS, timetable } from './operator-answers.ts';

const TODAY = '2026-11-25';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pingshan-refresh-'));
  cpSync(DATA, join(root, 'data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('the same timetable again dates the ends of trains; calls between them keep their source and day', async () => {
  const before = rows(TRAINS);
  expect(await renewed('high-speed-timetable', timetable())).toEqual([
    'Timetable of 2026-11-01 to 2026-12-31: 82 trains, 82 before.',
  ]);
  const undated = ({ sources: _, as_of: __, ...row }: Row) => row;
  expect(rows(TRAINS).map(undated)).toEqual(before.map(undated));
  const said = (row: Row) => `${row.as_of} ${row.sources}`;
  const ends = rows(TRAINS).filter(({ arrival, departure }) => arrival === '' || departure === '');
  expect(new Set(ends.map(said))).toEqual(new Set(['2026-11-25 mtr-hsr-timetable']));
  const between = rows(TRAINS).filter(({ arrival, departure }) => arrival !== '' && departure !== '');
  expect(between).toHaveLength(34);
  expect(new Set(between.map(said))).toEqual(
    new Set(['2026-01-26 mtr-hsr-timetable;mtr-hsr-timetable-2026']),
  );
});

test('a train that moved, one that is new and one that is gone are told, and written', async () => {
  const trains = knownTrains();
  trains[0] = { ...trains[0]!, start_time: '07:05', end_time: '07:23' };
  trains.splice(1, 1);
  trains.push({ ...trains[0], id: 'G9999', start_time: '12:34', end_time: '12:52' });
  expect(await renewed('high-speed-timetable', timetable(trains))).toEqual([
    'Timetable of 2026-11-01 to 2026-12-31: 82 trains, 82 before.',
    '~ G5624: hsr:hong-kong-west-kowloon 07:01 → hsr:shenzhen-north 07:19 is now ' +
      'hsr:hong-kong-west-kowloon 07:05 → hsr:shenzhen-north 07:23',
    '+ G9999: hsr:hong-kong-west-kowloon 12:34 → hsr:shenzhen-north 12:52',
    '- G5820: no longer runs',
  ]);
  expect(rows(TRAINS).filter(({ train }) => train === 'G5624')).toMatchObject([
    { departure: '07:05', arrival: '', as_of: TODAY },
    { departure: '', arrival: '07:23', as_of: TODAY },
  ]);
});

test('calls between the ends move along with a train, as estimates, and are told', async () => {
  const trains = knownTrains();
  const at = trains.findIndex(({ id }) => id === 'G6582'); // 08:22, Shenzhen North 08:40/08:43, Nansha North 09:04/09:06, 09:19
  trains[at] = { ...trains[at]!, start_time: '08:20', end_time: '09:17' };
  expect(await renewed('high-speed-timetable', timetable(trains))).toEqual([
    'Timetable of 2026-11-01 to 2026-12-31: 82 trains, 82 before.',
    'Calls between the ends: 2 moved along with their trains, as estimates; 0 lost.',
    '~ G6582: hsr:hong-kong-west-kowloon 08:22 → hsr:guangzhou-south 09:19 is now ' +
      'hsr:hong-kong-west-kowloon 08:20 → hsr:guangzhou-south 09:17; ' +
      'moved along: hsr:shenzhen-north, hsr:nansha-north',
  ]);
  const told = ({ arrival, departure, evidence, sources }: Row) => [arrival, departure, evidence, sources];
  const derived = ['estimated', 'mtr-hsr-timetable;mtr-hsr-timetable-2026'];
  expect(callsOf('G6582').map(told)).toEqual([
    ['', '08:20', 'timetable', 'mtr-hsr-timetable'],
    ['08:38', '08:41', ...derived],
    ['09:02', '09:04', ...derived],
    ['09:17', '', 'timetable', 'mtr-hsr-timetable'],
  ]);
  await renewed('high-speed-timetable', timetable(trains));
  expect(callsOf('G6582').map(told)[1]).toEqual(['08:38', '08:41', ...derived]);
});

test.each([
  ['takes a minute longer', '08:22', '09:20'],
  ['moved by more than a quarter of an hour', '08:38', '09:35'],
])('calls between the ends of a train that %s are lost, and told', async (_, start_time, end_time) => {
  const trains = knownTrains().map((each) =>
    each.id === 'G6582' ? { ...each, start_time, end_time } : each,
  );
  const difference = await renewed('high-speed-timetable', timetable(trains));
  expect(difference[1]).toBe(
    'Calls between the ends: 0 moved along with their trains, as estimates; 2 lost.',
  );
  expect(difference[2]).toMatch(/; calls lost: hsr:shenzhen-north, hsr:nansha-north$/);
  expect(callsOf('G6582').map(({ station }) => station)).toEqual([
    'hsr:hong-kong-west-kowloon',
    'hsr:guangzhou-south',
  ]);
});

test('a train of Saturdays that moved still runs on Saturdays only', async () => {
  const { train } = rows(TRAINS).find(({ days }) => days === 'saturday')!;
  const trains = knownTrains().map((each) => (each.id === train ? { ...each, end_time: '23:59' } : each));
  await renewed('high-speed-timetable', timetable(trains));
  expect(callsOf(train!).map(({ days, arrival }) => [days, arrival])).toEqual([
    ['saturday', ''],
    ['saturday', '23:59'],
  ]);
});

test('trains of other railways and other fields are passed over', async () => {
  const other = {
    ...knownTrains()[0]!,
    id: 'G79',
    train_model: 'C',
    end_station_code: 'XJA',
    remarks: ['x'],
  };
  const told = await renewed('high-speed-timetable', `\uFEFF${timetable([...knownTrains(), other])}`);
  expect(told).toHaveLength(1);
});

test('this month’s fares replace nothing of other months', async () => {
  expect(await renewed('high-speed-fares', fares(88, 80))).toEqual([
    '+ hsr:futian → hsr:hong-kong-west-kowloon from 2026-11-01: HK$80',
    '+ hsr:shenzhen-north → hsr:hong-kong-west-kowloon from 2026-11-01: HK$88',
  ]);
  expect(await renewed('high-speed-fares', fares(89, 80))).toEqual([
    '~ hsr:shenzhen-north → hsr:hong-kong-west-kowloon from 2026-11-01: HK$88 is now HK$89',
  ]);
  const own = rows('fares/high-speed.csv').filter(
    ({ currency, kind }) => currency === 'HKD' && kind === 'observed',
  );
  expect(own.map(({ amount, valid_from, valid_to }) => [amount, valid_from, valid_to])).toEqual([
    ['86', '2018-09-23', '2018-09-30'],
    ['78', '2018-09-23', '2018-09-30'],
    ['80', '2026-11-01', '2026-11-30'],
    ['89', '2026-11-01', '2026-11-30'],
  ]);
});

test('fares of the MTR: the same, then one that changed', async () => {
  expect(await renewed('mtr-fares', stations(), fareList())).toEqual(['940 fares, 0 changed.']);
  const dearer = fareList().replace(/^(\d+,\d+),4\.90,/m, '$1,5.20,');
  expect(await renewed('mtr-fares', stations(), dearer)).toEqual([
    '940 fares, 1 changed.',
    '~ mtr:HOK – mtr:ADM: Octopus 4.90 is now 5.20',
  ]);
  expect(rows('fares/mtr.csv')[1]).toMatchObject({
    octopus_adult_hkd: '5.20',
    as_of: TODAY,
    sources: 'mtr-fares',
  });
});

test('a row of nothing but commas is passed over', async () => {
  const told = await renewed('mtr-fares', `${stations()},,,,,,\r\n`, `${fareList()}\n,,,\n`);
  expect(told).toEqual(['940 fares, 0 changed.']);
});

const first = () => knownTrains()[0]!;
const others = () => knownTrains().slice(1);

test.each<[string, PublishedName, () => (string | Said)[], RegExp]>([
  ['cut off', 'high-speed-timetable', () => [timetable().slice(0, -400)], /is no whole JSON/],
  [
    'cut off within its length',
    'high-speed-timetable',
    () => [{ headers: { 'content-length': '99999' }, body: timetable(), breaks: true }],
    /could not be read/,
  ],
  ['a page', 'high-speed-timetable', () => ['<!doctype html><title>Maintenance</title>'], /is no whole JSON/],
  ['empty', 'high-speed-timetable', () => [''], /is no whole JSON/],
  ['not there', 'high-speed-timetable', () => [{ status: 503, body: '' }], /answered 503/],
  [
    'moved',
    'high-speed-timetable',
    () => [{ status: 302, headers: { location: '/0' }, body: '' }],
    /could not be read/,
  ],
  [
    'another encoding',
    'high-speed-timetable',
    () => [{ body: Buffer.from([0xff, 0xfe, 0x7b]) }],
    /could not be read/,
  ],
  ['no list', 'high-speed-timetable', () => ['{"routes":{}}'], /effective_from/],
  ['null', 'high-speed-timetable', () => ['null'], /as a whole/],
  [
    'half the trains',
    'high-speed-timetable',
    () => [timetable(knownTrains().slice(40))],
    /Only 42 trains where 82/,
  ],
  [
    'a time that is none',
    'high-speed-timetable',
    () => [timetable([{ ...first(), start_time: '25:00' }, ...others()])],
    /start_time/,
  ],
  [
    'a formula for a number',
    'high-speed-timetable',
    () => [timetable([{ ...first(), id: '=cmd|calc' }, ...others()])],
    /id/,
  ],
  ['a train twice', 'high-speed-timetable', () => [timetable([first(), first(), ...others()])], /twice/],
  [
    'an unknown station',
    'high-speed-timetable',
    () => [timetable([{ ...first(), end_station_code: 'ZZZ' }, ...others()])],
    /ZZZ, which is not known/,
  ],
  [
    'a station of the prototype',
    'high-speed-timetable',
    () => [timetable([{ ...first(), end_station_code: 'constructor' }, ...others()])],
    /end_station_code/,
  ],
  [
    'a timetable of last year',
    'high-speed-timetable',
    () => [timetable(knownTrains(), '2025-12-31')],
    /ended on 2025-12-31/,
  ],
  [
    'a timetable of next year',
    'high-speed-timetable',
    () => [timetable(knownTrains(), '2027-12-31')],
    /holds from 2027-11-01/,
  ],
  [
    'another month',
    'high-speed-fares',
    () => [fares(88, 80, '2026,10')],
    /no second class of WEK2FUT on 2026-11-25/,
  ],
  ['a fare as a text', 'high-speed-fares', () => [fares(88, 80).replace(':88', ':"88"')], /adult_hkd/],
  ['a fare too high', 'high-speed-fares', () => [fares(88_000, 80)], /adult_hkd/],
  [
    'one pair only',
    'high-speed-fares',
    () => [fares(88, 80).replace('WEK2SZB', 'WEK2XXX')],
    /no second class of WEK2SZB/,
  ],
  ['fares cut off', 'mtr-fares', () => [stations(), fareList().slice(0, 9000)], /The list of fares|Only/],
  [
    'no such column',
    'mtr-fares',
    () => [stations(), fareList().replace('OCT_ADT_FARE', 'FARE')],
    /no column OCT_ADT_FARE/,
  ],
  [
    'stations cut off',
    'mtr-fares',
    () => [stations().slice(0, 300), fareList()],
    /lacks|Only|list of stations/,
  ],
  [
    'a fare below nothing',
    'mtr-fares',
    () => [stations(), fareList().replace(',4.90,', ',-4.90,')],
    /no amount in OCT_ADT_FARE/,
  ],
  [
    'a fare that is nothing now',
    'mtr-fares',
    () => [stations(), fareList().replace(',4.90,', ',0.00,')],
    /has 0 for mtr:HOK – mtr:ADM, which is paid for/,
  ],
  [
    'a fare twice, and different',
    'mtr-fares',
    () => [stations(), `${fareList()}\n${fareList().split('\n')[2]!.replace(',4.90,', ',4.80,')}`],
    /contradicts itself on mtr:HOK – mtr:ADM: 4.90 and 5.00, then 4.80 and 5.00/,
  ],
  [
    'a number of two stations',
    'mtr-fares',
    () => [stations().replace(/"2","站"/, '"1","站"'), fareList()],
    /has number 1 for mtr:HOK and mtr:/,
  ],
  ['the lists swapped', 'mtr-fares', () => [fareList(), stations()], /has no column/],
])('%s: nothing is written', async (_, name, answers, message) => {
  const before = sourceTexts(root);
  await expect(renewed(name, ...answers())).rejects.toThrow(message);
  expect(sourceTexts(root)).toEqual(before);
  expect(
    readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.part$/.test(path)),
  ).toEqual([]);
});

async function renewed(name: PublishedName, ...answers: (string | Said)[]): Promise<readonly string[]> {
  const { addresses, close } = await operator(...answers);
  try {
    return await refresh(name, { root, today: TODAY, addresses });
  } finally {
    await close();
  }
}

function rows(file: string): readonly Row[] {
  return readTable(readFileSync(join(root, 'data', file), 'utf8'), file).rows;
}

function callsOf(id: string): readonly Row[] {
  return rows(TRAINS).filter(({ train }) => train === id);
}
