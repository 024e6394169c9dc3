import { LONGEST_JOURNEY } from '../../src/estimate/assumptions.ts';
import { timetableFor } from '../../src/journeys/day-timetable.ts';
import { exclusionsOf } from '../../src/journeys/exclusions.ts';
import { journeyEnd } from '../../src/journeys/journey-ends.ts';
import { planJourneys } from '../../src/journeys/plan-journeys.ts';
import type { PreparedDay } from '../../src/journeys/prepared-day.ts';
import { preparedDay } from '../../src/journeys/prepared-day.ts';
import { travelTimes } from '../../src/journeys/travel-times.ts';
import type { Query } from '../../src/model/journey.ts';
import type { Network } from '../../src/model/network.ts';
import type { Services } from '../../src/model/service.ts';
import { compile } from '../../src/routing/compile.ts';
import { departAt } from '../../src/routing/depart-at.ts';
import { oneToAll } from '../../src/routing/one-to-all.ts';
import { profile } from '../../src/routing/profile.ts';
import { journeyQueries, profileQueries, servedStations, station, WEEKDAY } from './real-questions.ts';
import type { Question } from './seeded-feed.ts';
import { questions, seededFeed } from './seeded-feed.ts';
import type { Series } from './timed.ts';
import { series } from './timed.ts';

/** The network and its services, as the browser reads them. */
export interface RealData {
  readonly network: Network;
  readonly services: Services;
}

/** What can be measured of the real network. */
export type Workload =
  | 'bench'
  | 'day'
  | 'journey'
  | 'profile-search'
  | 'profile'
  | 'matrix-search'
  | 'matrix';

/** Every workload, in the order of the table. */
export const WORKLOADS: readonly Workload[] = [
  'bench',
  'day',
  'journey',
  'profile-search',
  'profile',
  'matrix-search',
  'matrix',
];

const AT_ONCE = 100;
const PAIRS = 200;
const PROFILES = 5;
const EIGHT = 8 * 3_600;
const SETOUT = { day: WEEKDAY, time: EIGHT, scenario: { day: WEEKDAY, plus: 'none' } } as const;
const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-28', '2026-11-29'];

/** Times one workload; the router is warm, and the least of a question's times counts. */
export function measure(workload: Workload, data: RealData): Series {
  const day = preparedDay(data.network, data.services, SETOUT);
  const stations = servedStations(day.table);
  const run: Record<Workload, () => Series> = {
    bench: benchQuery,
    day: () => series(DAYS, (each) => prepare(data, each), { rounds: 3 }),
    journey: () => series(journeyQueries(stations, PAIRS), (query) => plan(data, query), { rounds: 3 }),
    'profile-search': () => {
      const asked = profileQueries(stations, PROFILES);
      return series(asked, (query) => searchProfile(data, day, query), { rounds: 3 });
    },
    profile: () => {
      const asked = profileQueries(stations, PROFILES);
      return series(asked, (query) => plan(data, query), { rounds: 1, warm: 1 });
    },
    'matrix-search': () => series([stations], (all) => searchMatrix(data, day, all), { rounds: 5 }),
    matrix: () => series([stations], (all) => matrix(data, all), { rounds: 5 }),
  };
  return run[workload]();
}

/**
 * The seeded feed's query, as the routers' table has it: what all else is compared with.
 *
 * A hundred at once: a slowed processor works in turns of about a millisecond, and a query would fit between
 * two pauses.
 */
export function benchQuery(): Series {
  const feed = seededFeed(600, 30);
  const compiled = compile(feed);
  const asked = questions(feed, 5 * AT_ONCE);
  const hundreds = Array.from({ length: 5 }, (_, index) =>
    asked.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  const ask = ({ from, to, time }: Question) =>
    departAt(compiled, { from: [at(from)], to: [at(to)], ignoreWalk: true }, time);
  return series(hundreds, (each) => each.map(ask), { rounds: 20, each: AT_ONCE });
}

/** The journey query that memory is watched over: one after another of the seeded ones. */
export function journeyAsker(data: RealData): (index: number) => unknown {
  const { table } = preparedDay(data.network, data.services, SETOUT);
  const asked = journeyQueries(servedStations(table), PAIRS);
  return (index) => plan(data, asked[index % asked.length]!);
}

/** What the questions are like and how many have no answer, for the reader. */
export function describeQuestions(data: RealData): string {
  const { table, compiled } = preparedDay(data.network, data.services, SETOUT);
  const stations = servedStations(table);
  const answers = journeyQueries(stations, PAIRS).map((query) => plan(data, query));
  const found = answers.flatMap((answer) => (answer.kind === 'found' ? [answer.journeys.length] : []));
  const mean = found.reduce((sum, each) => sum + each, 0) / found.length;
  const { stops, groups, linkTo } = compiled.forward.tables;
  return (
    `${stations.length} stations, ${stops} stops, ${groups} groups of trains, ${linkTo.length} links on ${WEEKDAY}; ` +
    `${PAIRS} journey queries over the boundary, ${PAIRS - found.length} without a journey, else ${mean.toFixed(1)} journeys each`
  );
}

function plan({ network, services }: RealData, query: Query) {
  return planJourneys(network, services, query);
}

function prepare({ network, services }: RealData, day: string) {
  return compile(timetableFor(network, services, { day, plus: 'none' }, day).timetable);
}

/** What `planJourneys` searches for a profile, without the arrivals' distributions, legs and fares. */
function searchProfile({ network }: RealData, day: PreparedDay, { from, to, timing }: Query) {
  if (timing.kind !== 'profile') throw new RangeError('Only a profile can be searched as one.');
  const request = {
    from: journeyEnd(network, day, from, 'from').access,
    to: journeyEnd(network, day, to, 'to').access,
    without: exclusionsOf(day, network),
  };
  return profile(day.compiled, request, timing.from, timing.to, undefined, LONGEST_JOURNEY);
}

function searchMatrix({ network }: RealData, day: PreparedDay, stations: readonly string[]) {
  return stations.map((id) =>
    oneToAll(day.compiled, journeyEnd(network, day, station(id), 'from').access, EIGHT),
  );
}

function matrix({ network, services }: RealData, stations: readonly string[]) {
  const ends = stations.map(station);
  return travelTimes(network, services, ends, ends, SETOUT);
}

function at(stop: number) {
  return { stop, seconds: 0, walk: 0 };
}
