import type { FrequencyPattern, Timetable, TimetableTrip, TripPattern, Window } from '../model/timetable.ts';
import type { Day, Seconds } from '../model/units.ts';
import type { FeedWalking } from './feed-links.ts';
import { feedLinks } from './feed-links.ts';
import { FeedStops } from './feed-stops.ts';
import type { FeedFrequency, FeedTrip, GtfsFeed } from './gtfs-feed.ts';
import { serviceShifts } from './service-days.ts';

/** What the day after begins with is kept until then: a journey may set off at the end of the day. */
const HORIZON: Seconds = 36 * 3600;
/** Exact departures beyond this many are kept as an interval. */
const MOST_DEPARTURES = 2000;

/** Which trips of the feed a pattern stands for. */
export interface FeedPattern {
  /** Id of the route. */
  readonly route: string;
  /** Id of the trip, for each trip of a timetable; of the one trip that repeats. */
  readonly trips: readonly string[];
}

/** One day of a feed as the router is given it, with what the numbers mean. */
export interface FeedTimetable {
  readonly day: Day;
  readonly timetable: Timetable;
  /** Ids of the feed's stops, by number; one may have several numbers. */
  readonly stops: readonly string[];
  /** In the order of `timetable.patterns`. */
  readonly patterns: readonly FeedPattern[];
}

interface TripGroup {
  readonly route: string;
  readonly stops: readonly number[];
  readonly trips: TimetableTrip[];
  readonly ids: string[];
}

/**
 * What runs on a day, and what days before left running and the day after begins with.
 *
 * @param walking - how fast people walk where the feed does not say how long a change takes
 */
export function feedTimetable(feed: GtfsFeed, day: Day, walking: FeedWalking): FeedTimetable {
  const stops = new FeedStops(feed.stops);
  const groups = new Map<string, TripGroup>();
  const frequent: { pattern: FrequencyPattern; meaning: FeedPattern }[] = [];
  for (const trip of feed.trips) {
    const calls = ridableCalls(trip);
    const shifts = shiftsOf(trip, feed, day);
    if (calls.length < 2 || shifts.length === 0) continue;
    const numbers = calls.map((call) =>
      stops.number(trip.stops[call]!, trip.board[call]!, trip.alight[call]!),
    );
    const windows = shifts.flatMap((shift) => windowsOf(trip, shift));
    if (windows.length > 0) {
      const meaning = { route: trip.route, trips: [trip.id] };
      frequent.push({ pattern: frequencyPattern(trip, calls, numbers, windows), meaning });
    }
    const departures = shifts.flatMap((shift) => departuresOf(trip, shift));
    if (departures.length > 0) addTrips(groups, trip, calls, numbers, departures);
  }
  const timed = [...groups.values()];
  const patterns = [
    ...frequent.map(({ pattern }) => pattern),
    ...timed.map(({ stops: own, trips }): TripPattern => ({ kind: 'trips', stops: own, trips })),
  ];
  const links = [...feedLinks(feed, stops, day, walking), ...stops.oneWayLinks()];
  return {
    day,
    timetable: { stops: stops.ids.length, patterns, links },
    stops: stops.ids,
    patterns: [
      ...frequent.map(({ meaning }) => meaning),
      ...timed.map(({ route, ids }) => ({ route, trips: ids })),
    ],
  };
}

/** Indexes of the calls where somebody may get on or off. */
function ridableCalls({ stops, board, alight }: FeedTrip): number[] {
  return stops.flatMap((_, index) => (board[index] || alight[index] ? [index] : []));
}

function shiftsOf(trip: FeedTrip, feed: GtfsFeed, day: Day): Seconds[] {
  const calendar = feed.calendars.get(trip.service);
  if (calendar === undefined) return [];
  const [first, last] = [trip.depart[0]!, trip.arrive.at(-1)!];
  const latest = trip.frequencies.reduce((time, { end }) => Math.max(time, end + last - first), last);
  return serviceShifts(calendar, day, latest);
}

/** Windows of a trip that is known by its interval; those that matter to no journey of the day are left out. */
function windowsOf(trip: FeedTrip, shift: Seconds): Window[] {
  const length = trip.arrive.at(-1)! - trip.depart[0]!;
  const loose = trip.frequencies.filter((each) => !isExact(each));
  return loose.flatMap((each) => {
    const { start, headway, exactFirst } = each;
    const end = lastDeparture(each, loose);
    if (end < start || end + length + shift < 0 || start + shift > HORIZON) return [];
    const follows = loose.some((other) => other.start < start && other.end >= start);
    const window = { start: start + shift, end: end + shift, headway, exactFirst: exactFirst ?? !follows };
    return [goesOnAt(end, loose) ? { ...window, goesOn: true } : window];
  });
}

/** Trips repeat before `end`; in our own exports, and where another interval goes on there, one leaves at it. */
function lastDeparture(
  { start, end, headway, exactFirst }: FeedFrequency,
  all: readonly FeedFrequency[],
): Seconds {
  const isThere = exactFirst !== undefined || goesOnAt(end, all);
  return isThere ? end : start + Math.floor((end - start - 1) / headway) * headway;
}

/** Whether trains go on at another interval from a moment. */
function goesOnAt(time: Seconds, all: readonly FeedFrequency[]): boolean {
  return all.some(({ start, end }) => start === time && end > time);
}

function isExact({ exact, start, end, headway }: FeedFrequency): boolean {
  return exact && (end - start) / headway <= MOST_DEPARTURES;
}

/** Seconds by which the trip's own times are shifted, once for each time it runs. */
function departuresOf(trip: FeedTrip, shift: Seconds): Seconds[] {
  const own = trip.depart[0]!;
  const starts =
    trip.frequencies.length === 0
      ? [own]
      : trip.frequencies.filter(isExact).flatMap(({ start, end, headway }) => {
          const count = Math.ceil((end - start) / headway);
          return Array.from({ length: count }, (_, index) => start + index * headway);
        });
  return starts
    .map((start) => start - own + shift)
    .filter((by) => trip.arrive.at(-1)! + by >= 0 && own + by <= HORIZON);
}

function frequencyPattern(
  trip: FeedTrip,
  calls: readonly number[],
  stops: readonly number[],
  windows: readonly Window[],
): FrequencyPattern {
  const first = trip.depart[calls[0]!]!;
  const ahead = first - trip.depart[0]!; // the first call may be one where nobody gets on
  const arrive = calls.map((call, index) => (index === 0 ? 0 : trip.arrive[call]! - first));
  const depart = calls.map((call) => trip.depart[call]! - first);
  const shifted = windows.map((each) => ({ ...each, start: each.start + ahead, end: each.end + ahead }));
  return { kind: 'frequency', stops, arrive, depart, windows: shifted };
}

function addTrips(
  groups: Map<string, TripGroup>,
  trip: FeedTrip,
  calls: readonly number[],
  stops: readonly number[],
  departures: readonly Seconds[],
): void {
  const key = JSON.stringify([trip.route, ...stops]);
  const group = groups.get(key) ?? { route: trip.route, stops, trips: [], ids: [] };
  groups.set(key, group);
  for (const by of departures) {
    const arrive = calls.map((call) => trip.arrive[call]! + by);
    group.trips.push({ arrive, depart: calls.map((call) => trip.depart[call]! + by) });
    group.ids.push(trip.id);
  }
}
