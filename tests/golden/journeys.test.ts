import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNetwork } from '../../src/data/network-file.ts';
import { readServicesFile } from '../../src/data/services-file.ts';
import { EXCHANGE_RATE } from '../../src/estimate/assumptions.ts';
import { journeyFare } from '../../src/fares/journey-fare.ts';
import { planJourneys } from '../../src/journeys/plan-journeys.ts';
import type { BusLeg, Endpoint, Journey, Leg, RideLeg } from '../../src/model/journey.ts';
import type { Seconds } from '../../src/model/units.ts';
import type { Expectation, GoldenTrip } from './trips-file.ts';
import { clock, goldenTrips } from './trips-file.ts';

type Kind = Expectation['what'];
type Of<K extends Kind> = Extract<Expectation, { what: K }>;

const NETWORK = readNetwork(json('network.json'), 'network.json').value!;
const SERVICES = readServicesFile(json('services.json'), 'services.json', json('shenzhen-fares.json')).value!;

test.each(expected('ride'))(
  '%s: a journey rides as long as published',
  (_, trip, { line, seconds, tolerance_s }) => {
    const times = legsOf(trip)
      .filter(isWholeRide(trip))
      .filter((leg) => leg.line === line)
      .map(legTime);
    expect(closest(times, seconds)).toBeLessThanOrEqual(tolerance_s);
  },
);

/** Its platforms lie behind the checks, whose times are no matter of the timetable. */
const BEHIND_THE_CHECKS = new Map([['hsr:hong-kong-west-kowloon', 'westkowloon:shenzhen']]);

test.each(expected('train'))('%s: a journey takes the train', (_, trip, { train, depart, arrive }) => {
  const from = BEHIND_THE_CHECKS.get(trip.from) ?? trip.from;
  const journeys = planned({ ...trip, from }, clock(depart) - 1200);
  const found = journeys
    .flatMap(({ legs }) => legs)
    .filter((leg) => leg.kind === 'ride' && leg.service.kind === 'train' && leg.service.train === train);
  expect(found.map((leg) => [leg.depart, leg.arrive])).toContainEqual([clock(depart), clock(arrive)]);
});

test.each(expected('bus'))('%s: a journey takes the bus', (_, trip, { route, seconds, tolerance_s }) => {
  const buses = legsOf(trip).filter((leg): leg is BusLeg => leg.kind === 'bus' && leg.route === route);
  expect(closest(buses.map(legTime), seconds)).toBeLessThanOrEqual(tolerance_s);
});

test.each(expected('fare'))('%s: a journey costs as much', (_, trip, { currency, amount, ticket }) => {
  const key = currency === 'CNY' ? 'cny' : 'hkd';
  const amounts = planned(trip).map(({ legs }) => fareOf(trip, legs, ticket)[key]);
  expect(amounts).toContain(amount);
});

test.each(expected('last'))('%s: the last train is offered, and none after it', (_, trip, { line, time }) => {
  const last = clock(time) < 4 * 3600 ? clock(time) + 86_400 : clock(time);
  const rideAt = (departure: Seconds) =>
    planned(trip, departure)
      .flatMap(({ legs }) => legs)
      .filter(isWholeRide(trip))
      .filter((leg) => leg.line === line && leg.depart <= last + 60);
  expect(rideAt(last - 60).length).toBeGreaterThan(0);
  expect(rideAt(last + 60)).toEqual([]);
});

function isWholeRide({ from, to }: GoldenTrip): (leg: Leg) => leg is RideLeg {
  return (leg): leg is RideLeg =>
    leg.kind === 'ride' && leg.stations[0] === from && leg.stations.at(-1) === to;
}

function legsOf(trip: GoldenTrip): Leg[] {
  return planned(trip).flatMap(({ legs }) => legs);
}

function planned({ from, to, day, depart }: GoldenTrip, time = clock(depart)): readonly Journey[] {
  const answer = planJourneys(NETWORK, SERVICES, {
    from: endpoint(from),
    to: endpoint(to),
    day,
    timing: { kind: 'depart-at', time },
    scenario: { day, plus: 'none' },
  });
  return answer.kind === 'found' ? answer.journeys : [];
}

function fareOf({ day }: GoldenTrip, legs: readonly Leg[], ticket: Of<'fare'>['ticket']) {
  const { fares: tables, links } = SERVICES;
  const lines = new Map(NETWORK.lines.map((line) => [line.id, line]));
  const context = { tables, links, lines, day, rate: EXCHANGE_RATE };
  return journeyFare(legs, ticket === undefined ? context : { ...context, ticket });
}

function endpoint(id: string): Endpoint {
  if (id.startsWith('place:')) return { kind: 'place', id: id.slice('place:'.length) };
  if (/:(?:shenzhen|hong-kong)$/.test(id)) return { kind: 'crossing-side', id };
  return { kind: 'station', id };
}

/** By how much the nearest of some times misses what is published. */
function closest(times: readonly Seconds[], published: Seconds): Seconds {
  return Math.min(...times.map((time) => Math.abs(time - published)));
}

function legTime({ depart, arrive }: Leg): Seconds {
  return arrive - depart;
}

function expected<K extends Kind>(what: K): [string, GoldenTrip, Of<K>][] {
  return goldenTrips().flatMap((trip) =>
    trip.expect
      .filter((each): each is Of<K> => each.what === what)
      .map((each): [string, GoldenTrip, Of<K>] => [trip.id, trip, each]),
  );
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/network/${file}`, import.meta.url), 'utf8'));
}
