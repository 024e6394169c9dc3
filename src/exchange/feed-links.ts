import { distance } from '@turf/distance';
import type { Link } from '../model/timetable.ts';
import type { Day, Metres, MetresPerSecond, Position, Seconds } from '../model/units.ts';
import type { FeedStops } from './feed-stops.ts';
import type { FeedOpening, FeedTransfer, GtfsFeed } from './gtfs-feed.ts';
import { serviceShifts } from './service-days.ts';

/** How people change where a feed does not say. */
export interface FeedWalking {
  /** Between two stops of one station. */
  readonly sameStation: Seconds;
  /** Stops nearer than this, in a straight line, are walked between. */
  readonly radius: Metres;
  /** Along the straight line, the detour included. */
  readonly speed: MetresPerSecond;
}

/**
 * Every way between stops: what the feed says, and where it does not say all, walks within stations and
 * between stops that are near.
 */
export function feedLinks(feed: GtfsFeed, stops: FeedStops, day: Day, walking: FeedWalking): Link[] {
  return waysOf(feed, stops, walking).flatMap((way): Link[] => {
    const [from, to] = [stops.numbers.get(way.from), stops.numbers.get(way.to)];
    if (!way.possible || from === undefined || to === undefined || from === to) return [];
    const seconds = way.seconds ?? walkBetween(feed, way, walking);
    const windows = way.openings && windowsOf(way.openings, feed, day);
    return [{ from, to, seconds, walk: way.walk ?? seconds, ...(windows === undefined ? {} : { windows }) }];
  });
}

function waysOf(feed: GtfsFeed, stops: FeedStops, walking: FeedWalking): readonly FeedTransfer[] {
  if (feed.transfersComplete) return feed.transfers;
  const ways = new Map<string, FeedTransfer>();
  addImplied(ways, feed, stops, walking);
  for (const way of expanded(feed)) ways.set(JSON.stringify([way.from, way.to]), way);
  return [...ways.values()];
}

/** The feed's ways between single stops; what it says of a whole station comes first and is overruled. */
function expanded(feed: GtfsFeed): FeedTransfer[] {
  const children = new Map<string, string[]>();
  for (const { id, parent, kind } of feed.stops.values()) {
    if (parent !== undefined && kind === 'stop') children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const isStation = (id: string) => feed.stops.get(id)?.kind === 'station';
  const [ofStations, ofStops] = [
    feed.transfers.filter(({ from, to }) => isStation(from) || isStation(to)),
    feed.transfers.filter(({ from, to }) => !isStation(from) && !isStation(to)),
  ];
  const ends = (id: string) => (isStation(id) ? (children.get(id) ?? []) : [id]);
  return [
    ...ofStations.flatMap((way) =>
      ends(way.from).flatMap((from) => ends(way.to).map((to) => ({ ...way, from, to }))),
    ),
    ...ofStops,
  ];
}

function addImplied(
  ways: Map<string, FeedTransfer>,
  feed: GtfsFeed,
  stops: FeedStops,
  { sameStation, radius, speed }: FeedWalking,
): void {
  const add = (from: string, to: string, seconds: Seconds) =>
    ways.set(JSON.stringify([from, to]), { from, to, possible: true, seconds });
  for (const { a, b, apart } of nearPairs(feed, stops, radius)) {
    add(a, b, Math.ceil(apart / speed));
    add(b, a, Math.ceil(apart / speed));
  }
  for (const [from, to] of siblings(feed, stops)) add(from, to, sameStation);
}

interface NearPair {
  readonly a: string;
  readonly b: string;
  readonly apart: Metres;
}

/** Looks at stops in squares a radius wide, so that only neighbours are measured. */
function nearPairs(feed: GtfsFeed, stops: FeedStops, radius: Metres): NearPair[] {
  const squares = new Map<string, { id: string; position: Position }[]>();
  return [...stops.numbers.keys()].flatMap((id) => {
    const { position } = feed.stops.get(id)!;
    if (position === undefined) return [];
    const around = squaresAround(position, radius).flatMap((square) => squares.get(square) ?? []);
    const own = squareOf(position, radius, 0, 0);
    squares.set(own, [...(squares.get(own) ?? []), { id, position }]);
    return around
      .map((other) => ({ a: other.id, b: id, apart: metresBetween(other.position, position) }))
      .filter(({ apart }) => apart <= radius);
  });
}

function siblings(feed: GtfsFeed, stops: FeedStops): [string, string][] {
  const families = new Map<string, string[]>();
  for (const id of stops.numbers.keys()) {
    const { parent } = feed.stops.get(id)!;
    if (parent !== undefined) families.set(parent, [...(families.get(parent) ?? []), id]);
  }
  return [...families.values()].flatMap((family) =>
    family.flatMap((from) => family.filter((to) => to !== from).map((to): [string, string] => [from, to])),
  );
}

function squaresAround(position: Position, radius: Metres): string[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((east) => steps.map((north) => squareOf(position, radius, east, north)));
}

/** Squares narrow towards the poles, so they are cut at the stop's own latitude, in rows of equal height. */
function squareOf([longitude, latitude]: Position, radius: Metres, east: number, north: number): string {
  const height = Math.max(radius, 1) / 110_000; // degrees, a little wide
  const row = Math.floor(latitude / height) + north;
  const width = height / Math.max(0.01, Math.cos((Math.abs(row) * height * Math.PI) / 180));
  return `${Math.floor(longitude / width) + east} ${row}`;
}

function metresBetween(a: Position, b: Position): Metres {
  return distance([...a], [...b], { units: 'meters' });
}

function walkBetween(
  feed: GtfsFeed,
  { from, to }: FeedTransfer,
  { sameStation, speed }: FeedWalking,
): Seconds {
  const [a, b] = [feed.stops.get(from), feed.stops.get(to)];
  const isOneStation = a?.parent !== undefined && a.parent === b?.parent;
  if (isOneStation || a?.position === undefined || b?.position === undefined) return sameStation;
  return Math.ceil(metresBetween(a.position, b.position) / speed);
}

function windowsOf(openings: readonly FeedOpening[], feed: GtfsFeed, day: Day): [Seconds, Seconds][] {
  return openings.flatMap(({ service, open, close }) => {
    const calendar = service === undefined ? undefined : feed.calendars.get(service);
    const shifts = serviceShifts(calendar, day, close);
    return shifts.map((shift): [Seconds, Seconds] => [open + shift, close + shift]);
  });
}
