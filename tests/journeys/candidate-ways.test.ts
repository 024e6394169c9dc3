import { expect, test } from 'vitest';
import type { Answer, Journey, Timing } from '../../src/model/journey.ts';
import { Seeded } from '../routing/seeded.ts';
import { ask, departAt, found, HOUR, NETWORK } from './asking.ts';

const NIGHT = 7200;
const SHENZHEN = idsOf('szm:');
const HONG_KONG = idsOf('mtr:');

test('an arrival that is asked for is kept in 19 of 20 cases, or more often than not where none is as safe', () => {
  const time = 19.5 * HOUR;
  const answers = questions(40, 1).map(([from, to]) => ask(to, from, { kind: 'arrive-by', time }));
  const journeys = answers.flatMap(journeysOf);
  expect(journeys.length).toBeGreaterThan(100);
  for (const { arrival } of journeys) expect(arrival.safe ?? arrival.likely).toBeLessThanOrEqual(time);
});

test('nothing is told that another told is as good as in every figure, but for its crossing or its fare', () => {
  for (const [from, to] of questions(40, 2)) {
    const journeys = journeysOf(ask(from, to, departAt(9 * HOUR)));
    for (const [index, one] of journeys.entries()) {
      const isBeaten = journeys.some((other, at) => at !== index && beats(other, one) && !beats(one, other));
      expect([one.dominated, one.keptFor !== undefined], `${from} ${to}`).toEqual([isBeaten, isBeaten]);
    }
  }
});

test('in the evening there is no safe arrival where a try in twenty waits for the morning', () => {
  const times = [20, 21, 21.5, 22, 22.5].map((hour) => departAt(hour * HOUR));
  const journeys = times.flatMap((timing) => journeysOf(ask('mtr:CEN', 'szm:pingshan-square', timing)));
  const unsafe = journeys.filter(({ arrival }) => arrival.safe === undefined);
  expect(unsafe.length).toBeGreaterThan(0);
  expect(journeys.length).toBeGreaterThan(unsafe.length);
  for (const { legs } of unsafe) {
    expect(legs.flatMap(({ warnings }) => warnings).map(({ kind }) => kind)).toContain('tight');
  }
  for (const { arrival } of journeys) expect((arrival.safe ?? 0) - arrival.likely).toBeLessThan(NIGHT);
});

test('says where it is tight: at the train that is missed most often, not at the crossing', () => {
  const { journeys } = found(ask('mtr:CEN', 'szm:pingshan-square', departAt(21 * HOUR + 17 * 60)));
  const luohu = journeys.find(({ crossing }) => crossing === 'luohu')!;
  expect(luohu.arrival.safe).toBeUndefined();
  const tight = luohu.legs.filter(({ warnings }) => warnings.some(({ kind }) => kind === 'tight'));
  expect(tight).toMatchObject([{ kind: 'ride', line: 'szm-1' }]);
  const [leg] = tight;
  const margin = leg!.warnings.find((warning) => warning.kind === 'tight')!.margin;
  expect(leg!.depart + margin).toBe(23 * HOUR); // Line 1's last train from Luohu.
});

test('tells the cheaper way beside the Airport Express', () => {
  const { journeys } = found(ask('mtr:HOK', 'mtr:TSY', departAt(8 * HOUR)));
  const cheapest = journeys.find(({ keptFor }) => keptFor === 'fare')!;
  expect(linesOf(cheapest)).not.toContain('mtr-AEL');
  expect(cheapest.fare.totalHkd).toBe(15.8);
  const duration = ({ arrival, departure }: Journey) => arrival.likely - departure;
  expect(duration(cheapest)).toBeLessThanOrEqual(Math.min(...journeys.map(duration)) + 1800);
});

test('over each crossing the quickest way is told, as it is when all others are avoided', () => {
  const crossings = NETWORK.crossings.map(({ id }) => id);
  for (const [from, to] of questions(12, 3)) {
    const timing = departAt(10 * HOUR);
    const journeys = journeysOf(ask(from, to, timing));
    for (const crossing of crossings) {
      const only = { avoid: { crossings: crossings.filter((id) => id !== crossing) } };
      const alone = journeysOf(ask(from, to, timing, only));
      const [told, possible] = [journeys, alone].map((all) =>
        quickest(all.filter((each) => each.crossing === crossing)),
      );
      // Which is quickest is decided by waits added up, and told as the median of all that may happen.
      expect(told! - possible!, `${from} ${to} ${crossing}`).not.toBeGreaterThan(300);
    }
  }
});

test('a way that one over another crossing beats is told, where it is the quickest over its own', () => {
  const at = departAt(16 * HOUR + 46 * 60);
  const over = (avoided: string[]) =>
    journeysOf(ask('mtr:HFC', 'szm:shenzhen-university', at, { avoid: { crossings: avoided } })).filter(
      ({ crossing }) => crossing === 'szbay',
    );
  const others = NETWORK.crossings.map(({ id }) => id).filter((id) => id !== 'szbay');
  const told = over([]);
  expect(quickest(told)).toBe(quickest(over(others)));
  // Another walks less, and takes 87 minutes longer.
  expect(told.map(({ dominated, keptFor }) => [dominated, keptFor])).toContainEqual([true, 'crossing']);
  expect(told.length).toBe(2);
});

test.each([
  // By waits added up slower ways over West Kowloon are as quick: they mostly miss the train that they might catch.
  ['szm:nanlian', 'mtr:HOK', 6 * HOUR + 28 * 60, 8 * HOUR + 41 * 60],
  ['szm:pingzhou', 'mtr:NOP', 8 * HOUR + 50 * 60, 11 * HOUR + 9 * 60],
])('from %s to %s a way is told that is quicker as what is told, not as it is added up', (...asked) => {
  const [from, to, time, arrival] = asked;
  const thursday = '2026-11-26';
  const on = { day: thursday, scenario: { day: thursday, plus: 'none' } } as const;
  const journeys = journeysOf(ask(from, to, departAt(time), on));
  const over = journeys.filter(({ crossing }) => crossing === 'westkowloon');
  expect(over.length).toBeGreaterThan(0);
  expect(time + quickest(over)).toBeLessThanOrEqual(arrival);
});

test('over a crossing the way that sets out last and is in time is told, though one over another beats it', () => {
  const timing = { kind: 'arrive-by', time: 18 * HOUR } as const;
  const journeys = journeysOf(ask('szm:shenzhen-university', 'mtr:QUB', timing));
  const departures = journeys.filter(({ crossing }) => crossing === 'szbay').map((each) => each.departure);
  expect(Math.max(...departures)).toBeGreaterThanOrEqual(15 * HOUR + 21 * 60);
});

/** How long the quickest takes; 0 if there is none. */
function quickest(journeys: readonly Journey[]): number {
  if (journeys.length === 0) return 0;
  return Math.min(...journeys.map(({ arrival, departure }) => arrival.likely - departure));
}

function beats(one: Journey, other: Journey): boolean {
  return (
    one.departure >= other.departure &&
    one.arrival.likely <= other.arrival.likely &&
    one.rides <= other.rides &&
    one.walk <= other.walk
  );
}

function linesOf({ legs }: Journey): string[] {
  return legs.flatMap((leg) => (leg.kind === 'ride' ? [leg.line] : []));
}

function journeysOf(answer: Answer): readonly Journey[] {
  return answer.kind === 'found' ? answer.journeys : [];
}

function questions(count: number, seed: number): [from: string, to: string, timing?: Timing][] {
  const random = new Seeded(seed);
  return Array.from({ length: count }, () => [random.pick(SHENZHEN), random.pick(HONG_KONG)]);
}

function idsOf(prefix: string): string[] {
  return NETWORK.stations.map(({ id }) => id).filter((id) => id.startsWith(prefix));
}
