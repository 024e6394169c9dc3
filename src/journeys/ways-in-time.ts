import type { Query } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { RideStep } from '../routing/request.ts';
import { isLikely, wayTimes } from './journey-times.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search, Timed } from './search-ways.ts';
import { departing, searchWays } from './search-ways.ts';
import type { Way } from './steps.ts';
import { arriving } from './timed-as.ts';

/** How often an earlier arrival is asked for, at most, until what is found is in time. */
const TRIES = 12;
/** Nobody says how late a way is that has no safe arrival: one that is there so much earlier may have one. */
const UNSURE: Seconds = 600;
/** Who misses a last train so much more often than one in twenty is tried a minute earlier, a minute for each of it. */
const MISSED_A_MINUTE = 0.025;
/** A safe way misses at most one try in twenty. */
const SELDOM = 0.05;
/** The safe arrival of a way that misses as few tries changes little from minute to minute. */
const HARDLY = 0.01;
/** Who is not there in time having set out so much before the last way is not by setting out earlier still. */
const EARLIER: Seconds = 7200;
/** A last departure is looked for to the minute. */
const MINUTE: Seconds = 60;
/** Arrivals are not known better than this: who is less late counts as so late. */
const LEAST: Seconds = 10;

/** Ways that are there in time, of the same rides the last departure only. */
export interface InTime {
  /** In 19 of 20 cases. */
  readonly safe: readonly Way[];
  /** More often than not: a last train, or a closing crossing, leaves them none as safe. */
  readonly likely: readonly Way[];
}

interface Asking {
  readonly day: PreparedDay;
  readonly search: Search;
  readonly query: Query;
  /** When one has to be there. */
  readonly time: Seconds;
}

/** A way that is too late, or not sure enough, and by how much: more than 0. */
interface Late {
  readonly way: Way;
  readonly by: Seconds;
}

/** What one search gives. */
interface Found extends InTime {
  readonly late: readonly Late[];
}

/**
 * Ways there by a time. The router adds up likely waits: so it is asked for an earlier arrival, each time as little
 * earlier as may bring another way in time, until all that it finds are safe.
 */
export function waysInTime(day: PreparedDay, search: Search, query: Query, time: Seconds): InTime {
  const asking = { day, search, query, time };
  const [safe, likely] = [new Map<string, Way>(), new Map<string, Way>()];
  let asked = time;
  for (let tries = 0; tries < TRIES && asked > -Infinity; tries++) {
    const found = searched(asking, arriving(asked));
    addFirst(day, safe, found.safe);
    addFirst(day, likely, found.likely);
    const late = found.late.filter(({ way }) => !safe.has(sameRides(day, way)));
    asked = Math.max(...late.map(({ way, by }) => Math.floor(Math.min(way.arrival, asked) - by)));
  }
  return { safe: [...safe.values()], likely: [...likely.values()] };
}

/**
 * The safe way that sets out last, and the likely ones that set out after it. Hardly ever another safe
 * one sets out some minutes later: of the minutes that are passed over a few may be safe alone.
 *
 * Asked for arrivals the router gives the last departures for each train, which are the least sure to catch it: so
 * departures are tried instead, each time as much earlier as what is found is late, in steps that grow, then between
 * the last that is too late and the first that is not. Where a certain train or a last one has to be caught safe and
 * unsafe minutes alternate, so there it is a minute or few.
 */
export function lastInTime(day: PreparedDay, search: Search, query: Query, time: Seconds): InTime {
  const asking = { day, search, query, time };
  const latest = last(searchWays(day, search, query, arriving(time)));
  if (latest === undefined) return { safe: [], likely: [] };
  const likely = new Map<string, Way>();
  let asked = wholeMinute(latest.departure);
  let bad = asked + MINUTE;
  for (let least = MINUTE; asked > latest.departure - EARLIER; least = Math.min(2 * least, UNSURE)) {
    const found = searched(asking, departing(asked));
    addFirst(day, likely, found.likely);
    const [way] = found.safe;
    if (way !== undefined) return { safe: [lastBefore(asking, way, bad)], likely: [...likely.values()] };
    bad = asked;
    const steps = found.late.map((each) => stepBack(asking, each, least));
    asked = wholeMinute(asked - (steps.length === 0 ? least : Math.min(...steps)));
  }
  return { safe: [], likely: [...likely.values()] };
}

/** How much earlier to try after a way that is too late or not sure enough. */
function stepBack({ day, query }: Asking, { way, by }: Late, least: Seconds): Seconds {
  if (isTimed(way)) return MINUTE;
  const times = wayTimes(day, way, query.traveller);
  if (times === undefined || times.missed < HARDLY) return Math.max(least, by);
  const minutes = Math.max(1, Math.round((times.missed - SELDOM) / MISSED_A_MINUTE));
  return Math.min(UNSURE, minutes * MINUTE);
}

/** Whether a train of a timetable is caught on the way. */
function isTimed({ legs }: Way): boolean {
  return legs.some((step) => step.kind === 'ride' && step.trip !== undefined);
}

/** The last safe way before a departure that gives none; where hardly any time is left the next minute is tried. */
function lastBefore(asking: Asking, way: Way, bad: Seconds): Way {
  let [best, end] = [way, bad];
  while (end - best.departure > MINUTE) {
    const isClose = slack(asking, best) < MINUTE;
    const time = isClose ? best.departure + MINUTE : wholeMinute((best.departure + end) / 2);
    const [found] = searched(asking, departing(time)).safe;
    if (found === undefined) end = time;
    else best = found;
  }
  return best;
}

function slack({ day, query, time }: Asking, way: Way): Seconds {
  return time - wayTimes(day, way, query.traveller)!.arrival.safe!;
}

function searched({ day, search, query, time }: Asking, timed: Timed): Found {
  const [safe, likely, late]: [Way[], Way[], Late[]] = [[], [], []];
  for (const way of searchWays(day, search, query, timed)) {
    const arrival = isLikely(day, way, query.traveller)
      ? wayTimes(day, way, query.traveller)?.arrival
      : undefined;
    const by = arrival?.safe === undefined ? UNSURE : arrival.safe - time;
    if (by <= 0) safe.push(way);
    else late.push({ way, by: Math.max(by, LEAST) });
    if (arrival !== undefined && arrival.safe === undefined && arrival.likely <= time) likely.push(way);
  }
  return { safe, likely, late };
}

function wholeMinute(time: Seconds): Seconds {
  return Math.floor(time / MINUTE) * MINUTE;
}

function addFirst(day: PreparedDay, known: Map<string, Way>, ways: readonly Way[]): void {
  for (const way of lastOfSame(day, ways)) {
    const key = sameRides(day, way);
    if (!known.has(key)) known.set(key, way);
  }
}

/** Of ways with the same rides the last departure only. */
export function lastOfSame(day: PreparedDay, ways: readonly Way[]): Way[] {
  const kept = new Map<string, Way>();
  for (const way of ways) {
    const key = sameRides(day, way);
    const other = kept.get(key);
    if (other === undefined || isLater(way, other)) kept.set(key, way);
  }
  return ways.filter((way) => kept.get(sameRides(day, way)) === way);
}

function last(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>(
    (best, way) => (best === undefined || isLater(way, best) ? way : best),
    undefined,
  );
}

function isLater(one: Way, other: Way): boolean {
  return (
    one.departure > other.departure || (one.departure === other.departure && one.arrival < other.arrival)
  );
}

const keys = new WeakMap<Way, string>();

/** The same for ways that a rider cannot tell apart but by their times: from stop to stop, with the same buses. */
function sameRides(day: PreparedDay, way: Way): string {
  const known = keys.get(way);
  if (known !== undefined) return known;
  const key = way.legs.map((step) => stepKey(day, step)).join(' ');
  keys.set(way, key);
  return key;
}

function stepKey({ table: { timetable, patterns } }: PreparedDay, step: Way['legs'][number]): string {
  if (step.kind === 'stay') return 'stay';
  if (step.kind === 'access' || step.kind === 'egress') return `${step.stop}`;
  if (step.kind === 'link') {
    const { from, to } = timetable.links[step.link]!;
    return `${from}-${to}`;
  }
  const { pattern, boardIndex, alightIndex } = step as RideStep;
  const { stops } = timetable.patterns[pattern]!;
  const bus = patterns[pattern]!.kind === 'bus' ? `${pattern}` : '';
  return `${stops[boardIndex]}>${stops[alightIndex]}${bus}`;
}
