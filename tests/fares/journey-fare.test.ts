import { describe, expect, test } from 'vitest';
import type { Ticket } from '../../src/fares/fare-rides.ts';
import { journeyFare } from '../../src/fares/journey-fare.ts';
import type { Leg } from '../../src/model/journey.ts';
import { bus, change, crossing, ride, walk } from './legs.ts';
import { realBuses, realLines, realTables } from './tables.ts';

const CONTEXT = {
  tables: realTables(),
  links: realBuses(),
  lines: realLines(),
  day: '2026-11-25',
  rate: { hkdPerCny: 1.1, asOf: '2026-11-01' },
};

test('a ride and a change inside the gates are one fare, by origin and destination', () => {
  // Two fares would be 10 + 2 = 12; the table says 9 from Pingshanwei to Futian Checkpoint.
  const fare = fareOf([
    ride('szm-16', 'szm:pingshanwei', 'szm:pingshan-center'),
    change('szm:pingshan-center', true),
    ride('szm-14', 'szm:pingshan-center', 'szm:gangxia-north'),
    change('szm:gangxia-north', true),
    ride('szm-10', 'szm:gangxia-north', 'szm:futian-checkpoint'),
  ]);
  expect(fare.parts).toEqual([
    {
      payee: 'shenzhen-metro',
      from: 'szm:pingshanwei',
      to: 'szm:futian-checkpoint',
      currency: 'CNY',
      amount: 9,
      kind: 'exact',
      evidence: 'published',
      sources: ['szmc-fare-table'],
      asOf: '2026-08-13',
    },
  ]);
  expect(fare).toMatchObject({ cny: 9, totalCny: 9, totalHkd: 9.9, from: false, evidence: 'published' });
  expect(fare).not.toHaveProperty('hkd');
});

test.each([
  ['szm:futian-checkpoint', 'szm-4', 'szm-10'],
  ['szm:hongling-south', 'szm-9', 'szm-11'],
])('a change through the gates at %s begins a second fare', (station, first, second) => {
  const [before, after] = ['szm:convention-and-exhibition-center', 'szm:gangxia-north'];
  const legs = [ride(first, before, station), change(station, false), ride(second, station, after)];
  expect(fareOf(legs).parts.map(({ from, to }) => [from, to])).toEqual([
    [before, station],
    [station, after],
  ]);
});

test('over a crossing each city is paid in its own money', () => {
  // Pingshanwei to Luohu CNY 8, Lo Wu to Admiralty HKD 52.20; 52.20 / 1.1 = 47.4545…
  const legs = [
    ride('szm-16', 'szm:pingshanwei', 'szm:pingshan-center'),
    change('szm:pingshan-center', true),
    ride('szm-1', 'szm:pingshan-center', 'szm:luohu'),
    crossing('luohu'),
    ride('mtr-EAL', 'mtr:LOW', 'mtr:ADM'),
  ];
  expect(fareOf(legs)).toMatchObject({ cny: 8, hkd: 52.2, totalCny: 55.45, totalHkd: 61, from: false });
  expect(fareOf(legs, 'single')).toMatchObject({ cny: 8, hkd: 55.5 });
});

describe('gates that are joined between two stations', () => {
  const byCentral = [ride('mtr-EAL', 'mtr:LOW', 'mtr:CEN'), walk('mtr:CEN', 'mtr:HOK')];
  const tungChung = ride('mtr-TCL', 'mtr:HOK', 'mtr:KOW');
  const byTsimShaTsui = [
    ride('mtr-TWL', 'mtr:TAW', 'mtr:TST'),
    walk('mtr:TST', 'mtr:ETS'),
    ride('mtr-TML', 'mtr:ETS', 'mtr:HUH'),
  ];

  test('Central and Hong Kong are one fare with either ticket', () => {
    // LOW–KOW is 46.60 with Octopus.
    expect(fareOf([...byCentral, tungChung])).toMatchObject({ hkd: 46.6, from: false });
    expect(fareOf([...byCentral, tungChung], 'single').parts).toHaveLength(1);
  });

  test('Tsim Sha Tsui and East Tsim Sha Tsui are one with Octopus, two with single tickets', () => {
    expect(fareOf(byTsimShaTsui).parts.map(({ from, to }) => [from, to])).toEqual([['mtr:TAW', 'mtr:HUH']]);
    expect(fareOf(byTsimShaTsui, 'single').parts.map(({ from, to }) => [from, to])).toEqual([
      ['mtr:TAW', 'mtr:TST'],
      ['mtr:ETS', 'mtr:HUH'],
    ]);
  });

  test('Austin and Kowloon are not', () => {
    const legs = [ride('mtr-TML', 'mtr:ETS', 'mtr:AUS'), walk('mtr:AUS', 'mtr:KOW'), tungChung];
    expect(fareOf(legs).parts).toHaveLength(2);
  });
});

test('a stay ends the fare', () => {
  const stay: Leg = { ...walk('mtr:SHS', 'mtr:SHS'), kind: 'wait', waitFor: 'stay' };
  const legs = [ride('mtr-EAL', 'mtr:LOW', 'mtr:SHS'), stay, ride('mtr-EAL', 'mtr:SHS', 'mtr:UNI')];
  expect(fareOf(legs).parts).toHaveLength(2);
});

test('the Airport Express has its own fare, and another as one part of a ride', () => {
  expect(fareOf([ride('mtr-AEL', 'mtr:KOW', 'mtr:AIR')])).toMatchObject({ hkd: 105 });
  const fromLoWu = [ride('mtr-EAL', 'mtr:LOW', 'mtr:TSY'), ride('mtr-AEL', 'mtr:TSY', 'mtr:AIR')];
  expect(fareOf(fromLoWu)).toMatchObject({ hkd: 106, from: false });
  expect(fareOf(fromLoWu, 'single')).toMatchObject({ hkd: 0, from: true });
});

describe('high-speed rail', () => {
  const [PINGSHAN, NORTH, WEST_KOWLOON] = [
    'hsr:shenzhen-pingshan',
    'hsr:shenzhen-north',
    'hsr:hong-kong-west-kowloon',
  ] as const;

  test('each train has its own ticket, second class', () => {
    const legs = [ride('hsr-xiashen', PINGSHAN, NORTH), ride('hsr-xrl', NORTH, WEST_KOWLOON)];
    expect(fareOf(legs).parts.map(({ amount, kind }) => [amount, kind])).toEqual([
      [16, 'exact'],
      [75, 'exact'],
    ]);
  });

  test('the through train is known as about 91 only, in either direction', () => {
    expect(fareOf([ride('hsr-xrl', WEST_KOWLOON, PINGSHAN)])).toMatchObject({
      cny: 91,
      from: false,
      evidence: 'estimated',
      parts: [{ kind: 'about', payee: 'high-speed-rail' }],
    });
  });

  test.each([
    ['2016-05-01', 10],
    ['2026-11-25', 16],
  ])('on %s Pingshan to Shenzhen North costs CNY %d', (day, amount) => {
    const fare = journeyFare([ride('hsr-xiashen', PINGSHAN, NORTH)], { ...CONTEXT, day });
    expect(fare).toMatchObject({ cny: amount, from: false });
  });

  test('before the first fare nothing is known', () => {
    const fare = journeyFare([ride('hsr-xrl', NORTH, WEST_KOWLOON)], { ...CONTEXT, day: '2018-09-22' });
    expect(fare).toMatchObject({ cny: 0, from: true });
  });
});

test.each([
  ['Citybus B7', 'mtr:FAN', 11.3],
  ['KMB 79K', 'mtr:FAN', 6.9],
  ['GMB 59S', 'mtr:SHS', 9.1],
])('%s from Heung Yuen Wai to %s costs HKD %d', (route, to, amount) => {
  expect(fareOf([crossing('liantang'), bus(route, 'hyw-pti', to)])).toMatchObject({
    hkd: amount,
    from: false,
  });
});

describe('a part that is not known', () => {
  test.each([
    ['a bus without a fare', bus('KMB 78K', 'hyw-pti', 'mtr:SHS'), 'HKD'],
    ['a pair of stations outside the table', ride('mtr-TWL', 'mtr:MOK', 'mtr:PRE'), 'HKD'],
    ['a planned station', ride('szm-l19-p1', 'plan:l19-01', 'szm:pingshan-center'), 'CNY'],
    ['an intercity line', ride('ic-sd', 'plan:sd-01', 'szm:airport-east'), 'CNY'],
  ])('%s says from', (_, leg, currency) => {
    const fare = fareOf([leg]);
    expect(fare).toMatchObject({ totalCny: 0, totalHkd: 0, from: true, evidence: 'assumed' });
    expect(fare.parts).toMatchObject([{ amount: 0, kind: 'from', currency }]);
  });

  test('SkyShuttle, behind its own gates, costs at least CNY 2', () => {
    const shuttle = 'szm:skyshuttle-pingshan-center';
    const legs = [
      ride('szm-skyshuttle-1', 'szm:skyshuttle-longbei', shuttle),
      walk(shuttle, 'szm:pingshan-center'),
      ride('szm-14', 'szm:pingshan-center', 'szm:shatian'),
    ];
    expect(fareOf(legs).parts.map(({ amount, kind }) => [amount, kind])).toEqual([
      [2, 'from'],
      [4, 'exact'],
    ]);
  });
});

test('walking costs nothing', () => {
  expect(fareOf([walk('mtr:AUS', 'mtr:KOW')])).toEqual({
    totalCny: 0,
    totalHkd: 0,
    rate: CONTEXT.rate,
    from: false,
    parts: [],
    evidence: 'published',
    sources: [],
  });
});

test('cents are added as cents', () => {
  // 26.50 + 30.20 + 11.30 = 68.00
  const legs = [
    bus('Citybus B7', 'hyw-pti', 'mtr:FAN'),
    ride('mtr-EAL', 'mtr:LOW', 'mtr:SHS'),
    crossing('luohu'),
    ride('mtr-EAL', 'mtr:LOW', 'mtr:UNI'),
  ];
  expect(fareOf(legs).hkd).toBe(68);
});

test.each([0, -1, NaN, Infinity])('a rate of %d is refused', (hkdPerCny) => {
  const rate = { hkdPerCny, asOf: '2026-11-01' };
  expect(() => journeyFare([], { ...CONTEXT, rate })).toThrow(RangeError);
});

function fareOf(legs: readonly Leg[], ticket: Ticket = 'octopus') {
  return journeyFare(legs, { ...CONTEXT, ticket });
}
