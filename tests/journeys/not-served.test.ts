import { expect, test } from 'vitest';
import { endReason } from '../../src/journeys/not-served.ts';
import type { Endpoint, Query } from '../../src/model/journey.ts';
import type { StageChange } from '../../src/model/stage.ts';
import { ask, departAt, HOUR, NETWORK } from './asking.ts';

const OUTSIDE = { kind: 'outside-area', end: 'from' } as const;
const STATION: Endpoint = { kind: 'station', id: 'here' };

test('says of a station that was not open when it did open; one may walk to a nearer end', () => {
  const day = '2010-05-05';
  const scenario = { day, plus: 'none' } as const;
  expect(ask('szm:kengzi', 'mtr:HKU', departAt(8 * HOUR), { day, scenario })).toEqual({
    kind: 'unreachable',
    why: [
      {
        kind: 'not-served',
        station: 'szm:kengzi',
        day,
        opens: { earliest: '2022-10-28', latest: '2022-10-28' },
      },
    ],
  });
});

test.each<[string, readonly Partial<StageChange>[], StageChange['when'] | undefined]>([
  ['the first opening after the day', [opening('2030-01-01'), opening('2028-05-01')], on('2028-05-01')],
  ['not one before it', [opening('2020-01-01')], undefined],
  ['one within a span', [{ when: { earliest: '2027-01-01', latest: '2027-12-31' } }], year('2027')],
  ['one without an end', [{ when: { earliest: '2030-01-01' } }], { earliest: '2030-01-01' }],
  ['nothing where nobody says', [{ when: {} }], undefined],
  ['no other stage', [{ stage: 'approved', when: on('2028-05-01') }], undefined],
])('opens: %s', (_, changes, opens) => {
  const found = endReason(withCalls(changes), from(STATION), OUTSIDE);
  expect(found).toEqual({
    kind: 'not-served',
    station: 'here',
    day: '2026-11-23',
    ...(opens === undefined ? {} : { opens }),
  });
});

test('a point stays too far from every station, and other reasons stay what they are', () => {
  const point = from({ kind: 'position', position: [113, 22] });
  expect(endReason(NETWORK, point, OUTSIDE)).toBe(OUTSIDE);
  const other = { kind: 'not-connected' } as const;
  expect(endReason(NETWORK, from(STATION), other)).toBe(other);
});

function from(end: Endpoint): Query {
  const day = '2026-11-23';
  return { from: end, to: STATION, day, timing: departAt(0), scenario: { day, plus: 'none' } };
}

function withCalls(changes: readonly Partial<StageChange>[]) {
  const whole = changes.map((change): StageChange => ({ stage: 'open', when: {}, sources: [], ...change }));
  const [route] = NETWORK.routes;
  return {
    ...NETWORK,
    routes: [{ ...route!, calls: [{ ...route!.calls[0]!, station: 'here', changes: whole }] }],
  };
}

function opening(day: string): Partial<StageChange> {
  return { when: on(day) };
}

function on(day: string) {
  return { earliest: day, latest: day };
}

function year(text: string) {
  return { earliest: `${text}-01-01`, latest: `${text}-12-31` };
}
