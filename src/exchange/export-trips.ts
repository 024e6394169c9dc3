import type { BusPattern, DayTimetable, KnownBy, TrainPattern } from '../model/day-timetable.ts';
import type { EvidenceKind } from '../model/evidence.ts';
import { weakestEvidence } from '../model/evidence.ts';
import type { FrequencyPattern, TripPattern, Window } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import { stopIds } from './export-stops.ts';
import type { ExportDay, GtfsExport } from './gtfs-export.ts';

/** A trip of the feed, before it has an id. */
export interface ExportTrip {
  readonly id: string;
  readonly service: string;
  /** Id of the route in the feed. */
  readonly route: string;
  /** Line and branch, or the bus. */
  readonly use: TrainPattern | BusPattern;
  /** 0 along the route, 1 against it. */
  readonly direction: 0 | 1;
  readonly shortName: string;
  readonly stops: readonly string[];
  /** Seconds after midnight; of a trip that repeats those of its first departure. */
  readonly arrive: readonly Seconds[];
  readonly depart: readonly Seconds[];
  /** Empty for a trip that runs once. */
  readonly windows: readonly Window[];
  /** Weakest evidence of its interval or clock times, and of its riding times. */
  readonly evidence: EvidenceKind;
  readonly rideEvidence: EvidenceKind;
  readonly sources: readonly string[];
  readonly asOf: string;
}

/** A calendar of the feed: days that have the same trips. */
export interface ExportService {
  readonly id: string;
  /** Monday first. */
  readonly weekdays: readonly boolean[];
}

type Draft = Omit<ExportTrip, 'id' | 'service'>;

/** Surest first. */

/**
 * Every trip of every day; one that is the same on several days comes once, on a calendar of these days.
 *
 * @param placed - ids of stops that have a position: trips pass the others
 */
export function exportTrips(
  { days }: GtfsExport,
  placed: ReadonlySet<string>,
): { trips: ExportTrip[]; services: ExportService[] } {
  const merged = new Map<string, { draft: Draft; on: ExportDay[] }>();
  for (const day of days) {
    for (const draft of draftsOf(day.timetable).flatMap((each) => placedDraft(each, placed) ?? [])) {
      const key = JSON.stringify([
        draft.route,
        draft.shortName,
        draft.stops,
        draft.arrive,
        draft.depart,
        draft.windows,
      ]);
      const known = merged.get(key) ?? { draft, on: [] };
      merged.set(key, known);
      if (!known.on.includes(day)) known.on.push(day);
    }
  }
  const services = new Map<string, ExportService>();
  const counts = new Map<string, number>();
  const trips = [...merged.values()].map(({ draft, on }): ExportTrip => {
    const service = serviceOf(on, days.length);
    services.set(service.id, service);
    const prefix = `${branchOf(draft.use)}/${draft.direction}`;
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return { id: `${prefix}/${String(count).padStart(3, '0')}`, service: service.id, ...draft };
  });
  return { trips, services: [...services.values()] };
}

/** The route's id in the feed: a line, or a bus. */
export function busRouteId(route: string): string {
  return `bus:${route
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;
}

function branchOf(use: TrainPattern | BusPattern): string {
  return use.kind === 'bus' ? busRouteId(busName(use)) : use.route;
}

/** Operator and number, or the ends of a bus without either. */
export function busName({ link }: BusPattern): string {
  return link.route ?? `${link.from} ${link.to}`;
}

/** The calendar of trips that run on these days. */
export function serviceOf(on: readonly ExportDay[], all: number): ExportService {
  const weekdays = on[0]!.weekdays.map((_, index) => on.some((day) => day.weekdays[index]));
  return { id: on.length === all ? 'daily' : on.map(({ name }) => name).join('-'), weekdays };
}

function draftsOf(day: DayTimetable): Draft[] {
  const ids = stopIds(day);
  return day.timetable.patterns.flatMap((pattern, index): Draft[] => {
    const use = day.patterns[index]!;
    const stops = pattern.stops.map((stop) => ids[stop]!);
    return pattern.kind === 'trips' ? timedDrafts(pattern, use, stops) : frequentDrafts(pattern, use, stops);
  });
}

/** The trip without its calls at stops that have no position; undefined when fewer than two are left. */
function placedDraft(draft: Draft, placed: ReadonlySet<string>): Draft | undefined {
  const calls = draft.stops.flatMap((stop, index) => (placed.has(stop) ? [index] : []));
  if (calls.length === draft.stops.length) return draft;
  if (calls.length < 2) return undefined;
  const later = draft.depart[calls[0]!]! - draft.depart[0]!;
  return {
    ...draft,
    stops: calls.map((call) => draft.stops[call]!),
    arrive: calls.map((call) => draft.arrive[call]!),
    depart: calls.map((call) => draft.depart[call]!),
    windows: draft.windows.map((each) => ({ ...each, start: each.start + later, end: each.end + later })),
  };
}

function timedDrafts(
  pattern: TripPattern,
  use: TrainPattern | BusPattern,
  stops: readonly string[],
): Draft[] {
  return pattern.trips.map(({ arrive, depart }, trip) => {
    const known = use.kind === 'train' ? use.known.slice(trip, trip + 1) : [];
    const shortName = (use.kind === 'train' ? use.trains?.[trip] : undefined) ?? '';
    return { ...base(use, known), shortName, stops, arrive, depart, windows: [] };
  });
}

/**
 * Trips that repeat, and trips of their own for what leaves at a window's very end.
 *
 * In GTFS trips repeat before the end of an interval, not at it: a last train would be lost to other readers.
 */
function frequentDrafts(
  { arrive, depart, windows }: FrequencyPattern,
  use: TrainPattern | BusPattern,
  stops: readonly string[],
): Draft[] {
  const known = use.kind === 'train' ? use.known : [];
  const at = (start: Seconds) => ({
    arrive: arrive.map((time) => time + start),
    depart: depart.map((time) => time + start),
  });
  const knownOf = (own: readonly Window[]) => known.filter((_, index) => own.includes(windows[index]!));
  const repeated = windows.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const drafts = lastDepartures(windows).map((time): Draft => {
    const own = windows.filter(({ end }) => end === time);
    return { ...base(use, knownOf(own)), shortName: '', stops, ...at(time), windows: [] };
  });
  const frequent = layersOf(repeated).map((layer): Draft => {
    return { ...base(use, knownOf(layer)), shortName: '', stops, ...at(layer[0]!.start), windows: layer };
  });
  return [...drafts, ...frequent];
}

/** Ends of windows, ascending, but those at which another window goes on: it has that train. */
function lastDepartures(windows: readonly Window[]): Seconds[] {
  const goesOn = (time: Seconds) => windows.some(({ start, end }) => start === time && end > start);
  const ends = windows.filter(({ start, end }) => start <= end && !goesOn(end)).map(({ end }) => end);
  return [...new Set(ends)].sort((a, b) => a - b);
}

/** Windows of one trip must not overlap: those that do are given to trips of their own. */
function layersOf(windows: readonly Window[]): Window[][] {
  const layers: Window[][] = [];
  for (const window of windows) {
    const free = layers.find((layer) => layer.at(-1)!.end <= window.start);
    if (free === undefined) layers.push([window]);
    else free.push(window);
  }
  return layers;
}

function base(use: TrainPattern | BusPattern, known: readonly KnownBy[]) {
  if (use.kind === 'bus') {
    const { evidence, sources, asOf } = use.link;
    const direction = use.link.from.startsWith('mtr:') ? 1 : 0;
    const route = busRouteId(busName(use));
    return { route, use, direction, evidence, rideEvidence: evidence, sources, asOf } as const;
  }
  return {
    route: use.line,
    use,
    direction: use.direction === 'forward' ? 0 : 1,
    evidence: weakestEvidence(known.map((each) => each.evidence)),
    rideEvidence: weakestEvidence(use.hops.map((each) => each.evidence)),
    sources: [...new Set([...known, ...use.hops].flatMap(({ sources }) => sources))],
    asOf: known.map(({ asOf }) => asOf).reduce((a, b) => (b !== '' && b < a ? b : a), known[0]?.asOf ?? ''),
  } as const;
}
