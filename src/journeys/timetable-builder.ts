import type { BusPattern, KnownBy, LinkUse, TimetableNode, TrainPattern } from '../model/day-timetable.ts';
import { keptAt } from '../model/kept-for.ts';
import type {
  FrequencyPattern,
  Link,
  Timetable,
  TimetableTrip,
  TripPattern,
  Window,
} from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import { DAY_LENGTH } from './service-days.ts';

/** Journeys that begin late look so far into the next day: noon. */
const LATEST: Seconds = 1.5 * DAY_LENGTH;

/** What a pattern is, before its windows or trips are known. */
export interface PatternShape {
  readonly stops: readonly number[];
  readonly arrive: readonly Seconds[];
  readonly depart: readonly Seconds[];
  readonly use: Omit<TrainPattern, 'known' | 'trains'> | BusPattern;
}

/** Collects stops, patterns and links of a day while they are made; equal patterns of several days become one. */
export interface TimetableBuilder {
  /** The number of a stop; a new one at its first mention. */
  readonly stop: (node: TimetableNode) => number;
  /** Platforms of a station that something has stopped at so far, and places or sides of crossings by id. */
  readonly stopsAt: (id: string) => readonly number[];
  readonly nodes: readonly TimetableNode[];
  /**
   * @param shift - seconds that the windows' own day begins after the timetable's
   * @param owner - what adds them: of several owners of one key on one day only the first counts
   */
  readonly addWindows: (
    key: string,
    shape: PatternShape,
    windows: readonly (readonly [Window, KnownBy])[],
    shift: Seconds,
    owner?: string,
  ) => void;
  readonly addTrip: (
    key: string,
    shape: PatternShape,
    trip: TimetableTrip,
    train: string,
    known: KnownBy,
  ) => void;
  readonly addLink: (link: Link, use: LinkUse) => void;
  readonly build: () => Built;
}

/** Parallel lists: see `DayTimetable`. */
export interface Built {
  readonly timetable: Timetable;
  readonly nodes: readonly TimetableNode[];
  readonly patterns: readonly (TrainPattern | BusPattern)[];
  readonly links: readonly LinkUse[];
}

interface Growing {
  readonly shape: PatternShape;
  readonly windows: Window[];
  readonly trips: TimetableTrip[];
  readonly known: KnownBy[];
  readonly trains: string[];
}

/** An empty builder. */
export function timetableBuilder(): TimetableBuilder {
  const { nodes, stop, stopsAt } = nodeTable();
  const growing = new Map<string, Growing>();
  const owners = new Map<string, string>();
  const links: [Link, LinkUse][] = [];
  const patternOf = (key: string, shape: PatternShape): Growing =>
    keptAt(growing, key, () => ({ shape, windows: [], trips: [], known: [], trains: [] }));
  return {
    stop,
    stopsAt,
    nodes,
    addWindows(key, shape, windows, shift, owner = key) {
      if (keptAt(owners, `${key} ${shift}`, () => owner) !== owner) return;
      const length = shape.arrive.at(-1) ?? 0;
      for (const [window, known] of windows) {
        const [start, end] = [window.start + shift, window.end + shift];
        if (end + length < 0 || start > LATEST) continue;
        const pattern = patternOf(key, shape);
        pattern.windows.push({ ...window, start, end });
        pattern.known.push(known);
      }
    },
    addTrip(key, shape, trip, train, known) {
      if (trip.arrive.at(-1)! < 0 || trip.depart[0]! > LATEST) return;
      const pattern = patternOf(key, shape);
      pattern.trips.push(trip);
      pattern.trains.push(train);
      pattern.known.push(known);
    },
    addLink: (link, use) => links.push([link, use]),
    build: () => ({
      timetable: {
        stops: nodes.length,
        patterns: [...growing.values()].map(numbersOf),
        links: links.map(([link]) => link),
      },
      nodes,
      patterns: [...growing.values()].map(useOf),
      links: links.map(([, use]) => use),
    }),
  };
}

/** The id under which a stop is looked up: of its station, place or side of a crossing. */
export function nodeId(node: TimetableNode): string {
  return 'station' in node ? node.station : node.id;
}

function nodeTable() {
  const nodes: TimetableNode[] = [];
  const numbers = new Map<string, number>();
  const byId = new Map<string, number[]>();
  const stop = (node: TimetableNode): number =>
    keptAt(numbers, JSON.stringify(node), () => {
      const number = nodes.push(node) - 1;
      keptAt(byId, nodeId(node), (): number[] => []).push(number);
      return number;
    });
  return { nodes, stop, stopsAt: (id: string): readonly number[] => byId.get(id) ?? [] };
}

function numbersOf({ shape, windows, trips }: Growing): FrequencyPattern | TripPattern {
  const { stops, arrive, depart } = shape;
  return trips.length > 0
    ? { kind: 'trips', stops, trips }
    : { kind: 'frequency', stops, arrive, depart, windows };
}

function useOf({ shape, known, trains }: Growing): TrainPattern | BusPattern {
  if (shape.use.kind === 'bus') return shape.use;
  return { ...shape.use, known, ...(trains.length > 0 ? { trains } : {}) };
}
