import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNetwork } from '../../src/data/network-file.ts';
import { readServicesFile } from '../../src/data/services-file.ts';
import { planJourneys } from '../../src/journeys/plan-journeys.ts';
import type { Answer, Endpoint, Journey, Query, Timing } from '../../src/model/journey.ts';

const HOUR = 3600;
const MONDAY = '2026-11-23';
const network = readNetwork(json('public/network/network.json'), 'network.json').value!;
const services = readServicesFile(
  json('public/network/services.json'),
  'services.json',
  json('public/network/shenzhen-fares.json'),
).value!;

test('goes from Pingshan Square to Central by five crossings on a weekday morning', () => {
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR)));
  const crossings = new Set(journeys.map(({ crossing }) => crossing));
  expect([...crossings].sort()).toEqual(['futian', 'liantang', 'luohu', 'szbay', 'westkowloon']);
  const futian = journeys.find(({ crossing }) => crossing === 'futian')!;
  expect(futian.dominated).toBe(false);
  expect(rides(futian)).toEqual(['szm-14', 'szm-10', 'mtr-EAL', 'mtr-TWL']);
});

test('marks the journeys that another beats, and why they are listed', () => {
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR)));
  for (const journey of journeys) expect(journey.keptFor !== undefined).toBe(journey.dominated);
});

test('goes on where the leg before ended, in time and place', () => {
  const { journeys } = found(ask('szm:kengzi', 'mtr:HKU', { kind: 'arrive-by', time: 10 * HOUR }));
  for (const { legs, departure } of journeys) {
    expect(legs[0]!.depart).toBe(departure);
    for (const [index, leg] of legs.slice(1).entries()) {
      expect(leg.depart).toBe(legs[index]!.arrive);
      expect(leg.from.at).toEqual(legs[index]!.to.at);
    }
  }
});

test('says the train and the age of its timetable, and never a train where only an interval is known', () => {
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR)));
  const legs = journeys.flatMap((journey) => journey.legs.filter((leg) => leg.kind === 'ride'));
  const highSpeed = legs.find(({ line }) => line === 'hsr-xrl')!;
  expect(highSpeed.service).toEqual({ kind: 'train', train: 'G5639', asOf: '2026-01-26' });
  expect(highSpeed.warnings).toContainEqual({ kind: 'old-timetable', asOf: '2026-01-26' });
  const metro = legs.filter(({ line }) => !line.startsWith('hsr-'));
  expect(new Set(metro.map(({ service }) => service.kind))).toEqual(new Set(['headway']));
});

test('says how full a crossing is assumed to be where that differs from its table', () => {
  const crowding = (time: number) =>
    found(ask('szm:pingshan-square', 'mtr:CEN', departAt(time))).journeys.flatMap(({ legs }) =>
      legs.flatMap((leg) => (leg.kind === 'crossing' && leg.crossing === 'futian' ? [leg.crowding] : [])),
    );
  expect(crowding(6.5 * HOUR)).toEqual([1.2]);
  expect(crowding(11 * HOUR)).toEqual([undefined]);
});

test('puts earliest, likely and safe arrival in order', () => {
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR)));
  for (const { arrival, departure } of journeys) {
    const order = [departure, arrival.earliest, arrival.likely, arrival.safe!];
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
});

test('explains the night: every crossing with trains behind it is closed', () => {
  const answer = ask('szm:pingshan-square', 'mtr:CEN', departAt(2 * HOUR));
  expect(answer).toMatchObject({
    kind: 'unreachable',
    why: [
      { kind: 'closed-crossing', crossing: 'luohu', opens: 6.5 * HOUR },
      { kind: 'closed-crossing', crossing: 'futian', opens: 6.5 * HOUR },
      { kind: 'closed-crossing', crossing: 'liantang', opens: 7 * HOUR },
      { kind: 'closed-crossing', crossing: 'szbay', opens: 6.5 * HOUR },
      { kind: 'closed-crossing', crossing: 'westkowloon', opens: 6.5 * HOUR },
      { kind: 'no-onward', crossing: 'huanggang' },
      { kind: 'no-onward', crossing: 'wenjindu' },
    ],
  });
});

test('does not offer Heung Yuen Wai after it has closed, and says when it opens', () => {
  const to: Endpoint = { kind: 'crossing-side', id: 'liantang:hong-kong' };
  const answer = ask('szm:pingshan-square', to, departAt(21.5 * HOUR));
  expect(answer.kind).toBe('unreachable');
  expect(answer).toHaveProperty(
    'why',
    expect.arrayContaining([
      { kind: 'closed-crossing', crossing: 'liantang', opens: 31 * HOUR, last: expect.any(Number) },
    ]),
  );
});

test('has no journey from West Kowloon at 22:30: the last train for Shenzhen has gone', () => {
  const answer = ask('hsr:hong-kong-west-kowloon', 'szm:pingshan-square', departAt(22.5 * HOUR));
  expect(answer).toHaveProperty(
    'why',
    expect.arrayContaining([{ kind: 'last-train-gone', crossing: 'westkowloon', last: expect.any(Number) }]),
  );
});

test('leaves out what the reader avoids, and says so when nothing is left', () => {
  const avoid = { crossings: ['futian', 'luohu'] };
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR), { avoid }));
  expect(journeys.map(({ crossing }) => crossing)).not.toContain('luohu');
  expect(journeys.map(({ crossing }) => crossing)).not.toContain('futian');
  const none = ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR), { avoid: { systems: ['mtr'] } });
  expect(none).toEqual({ kind: 'unreachable', why: [{ kind: 'excluded', by: 'systems' }] });
});

test('stops over on the way', () => {
  const via = { at: { kind: 'station', id: 'szm:gangxia-north' }, stay: HOUR } as const;
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR), { via }));
  for (const { legs } of journeys) {
    const stay = legs.find((leg) => leg.kind === 'wait' && leg.waitFor === 'stay')!;
    expect(stay.from.at).toEqual(via.at);
    expect(stay.arrive - stay.depart).toBeGreaterThanOrEqual(HOUR);
  }
});

test('rides through from Line 2 to Line 8 without a change', () => {
  const { journeys } = found(ask('szm:liantang-checkpoint', 'szm:yantian-rd', departAt(10 * HOUR)));
  expect(journeys[0]!.rides).toBe(1);
});

test('knows no Line 14 on 2019-06-01', () => {
  const day = '2019-06-03';
  const scenario = { day: '2019-06-01', plus: 'none' } as const;
  const { journeys } = found(ask('szm:laojie', 'mtr:CEN', departAt(8 * HOUR), { day, scenario }));
  expect(journeys.flatMap(rides)).not.toContain('szm-14');
  const before = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR), { day, scenario }));
  expect(rides(before.journeys[0]!)[0]).toBe('hsr-xiashen'); // on foot to the older railway
});

test('rides a planned section where the scenario takes it as built, and says so', () => {
  const query = { scenario: { day: MONDAY, plus: 'in-plan' } } as const;
  const { journeys } = found(ask('plan:l19-01', 'szm:pingshan-square', departAt(8 * HOUR), query));
  const warnings = journeys.flatMap(({ legs }) => legs.flatMap((leg) => leg.warnings));
  expect(warnings).toContainEqual({ kind: 'planned-section', line: 'szm-l19-p1' });
});

test('tells a point far from every station that it lies outside the area', () => {
  const from: Endpoint = { kind: 'position', position: [113.3, 22.0] };
  const answer = ask(from, 'mtr:CEN', departAt(8 * HOUR));
  expect(answer).toEqual({ kind: 'unreachable', why: [{ kind: 'outside-area', end: 'from' }] });
});

test('walks between two near points', () => {
  const from: Endpoint = { kind: 'position', position: [114.158, 22.282] };
  const to: Endpoint = { kind: 'position', position: [114.162, 22.28] };
  const { journeys } = found(ask(from, to, departAt(8 * HOUR)));
  expect(journeys[0]!.legs.map(({ kind }) => kind)).toEqual(['walk']);
});

function ask(
  from: string | Endpoint,
  to: string | Endpoint,
  timing: Timing,
  more: Partial<Query> = {},
): Answer {
  const end = (of: string | Endpoint): Endpoint =>
    typeof of === 'string' ? { kind: 'station', id: of } : of;
  const scenario = { day: MONDAY, plus: 'none' } as const;
  return planJourneys(network, services, {
    from: end(from),
    to: end(to),
    day: MONDAY,
    timing,
    scenario,
    ...more,
  });
}

function departAt(time: number): Timing {
  return { kind: 'depart-at', time };
}

function found(answer: Answer): Answer & { kind: 'found' } {
  if (answer.kind !== 'found') throw new Error(`No journey: ${JSON.stringify(answer.why)}`);
  return answer;
}

function rides({ legs }: Journey): string[] {
  return legs.flatMap((leg) => (leg.kind === 'ride' ? [leg.line] : []));
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
