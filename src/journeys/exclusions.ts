import type { DayTimetable } from '../model/day-timetable.ts';
import type { Avoidance } from '../model/journey.ts';
import { keptAt, keptFor } from '../model/kept-for.ts';
import type { Network } from '../model/network.ts';
import type { PreparedDay } from './prepared-day.ts';

/** Patterns and links that may not be used, by index in the timetable. */
export interface Exclusions {
  readonly patterns: readonly number[];
  readonly links: readonly number[];
}

const NOTHING: Exclusions = { patterns: [], links: [] };

/** What was avoided before, by what readers said. */
const avoidedOf = keptFor((_: DayTimetable) => new Map<string, Exclusions>());
/** What readers avoid hardly changes from query to query. */
const AVOIDANCES_KEPT = 16;

/** What a reader will not use. A train that runs on along an avoided line is avoided as a whole. */
export function exclusionsOf({ table }: PreparedDay, network: Network, avoid: Avoidance = {}): Exclusions {
  const { lines = [], systems = [], modes = [], crossings = [] } = avoid;
  if ([lines, systems, modes, crossings].every(({ length }) => length === 0)) return NOTHING;
  const key = JSON.stringify([lines, systems, modes, crossings]);
  const make = () => avoiding(table, network, { lines, systems, modes, crossings });
  return keptAt(avoidedOf(table), key, make, AVOIDANCES_KEPT);
}

function avoiding(
  table: DayTimetable,
  network: Network,
  { lines, systems, modes, crossings }: Required<Avoidance>,
): Exclusions {
  const ofSystem = network.lines.filter(({ system }) => systems.includes(system)).map(({ id }) => id);
  const avoided = new Set([...lines, ...ofSystem]);
  const patterns = table.patterns.flatMap((use, index) => {
    const isOut =
      use.kind === 'bus' ? modes.includes(use.link.mode) : use.hops.some(({ line }) => avoided.has(line));
    return isOut ? [index] : [];
  });
  const links = table.links.flatMap((use, index) => {
    const isOut =
      (use.kind === 'crossing' && (crossings.includes(use.crossing) || modes.includes('clearance'))) ||
      (use.kind === 'walk' && modes.includes('walk'));
    return isOut ? [index] : [];
  });
  return { patterns, links };
}

/** The same without every crossing but one, or without any. */
export function withOnlyCrossing(
  { table }: PreparedDay,
  { patterns, links }: Exclusions,
  crossing: string | undefined,
): Exclusions {
  const others = [...crossingLinks(table)].flatMap(([id, each]) => (id === crossing ? [] : each));
  return { patterns, links: links.length === 0 ? others : [...new Set([...links, ...others])] };
}

/**
 * Crossings that passengers can pass at some hour of the day, and beyond which something leads on.
 *
 * @param ends - stops at which the journey may begin or end: a crossing needs nothing beyond them
 */
export function crossingsOf(day: PreparedDay, ends: ReadonlySet<number>): string[] {
  return passable(day, ends, true);
}

/** Crossings that passengers can pass at some hour of the day, where nothing leads on at one side or both. */
export function deadEndsOf(day: PreparedDay, ends: ReadonlySet<number>): string[] {
  const onward = new Set(crossingsOf(day, ends));
  return passable(day, ends, false).filter((crossing) => !onward.has(crossing));
}

function passable({ table }: PreparedDay, ends: ReadonlySet<number>, hasOnward: boolean): string[] {
  const { links } = table.timetable;
  const served = servedStops(table);
  const isAlive = (stop: number) => ends.has(stop) || served.has(stop);
  const leadsOn = (link: number) => isAlive(links[link]!.from) && isAlive(links[link]!.to);
  return [...crossingLinks(table)].flatMap(([crossing, each]) =>
    each.some((link) => leadsOn(link) === hasOnward) ? [crossing] : [],
  );
}

/** Links over each crossing, in the order of the timetable. */
const crossingLinks = keptFor((table: DayTimetable): ReadonlyMap<string, readonly number[]> => {
  const links = new Map<string, number[]>();
  for (const [index, use] of table.links.entries()) {
    if (use.kind === 'crossing') keptAt(links, use.crossing, (): number[] => []).push(index);
  }
  return links;
});

/** Stops that a train or bus calls at, or that a walk or change leads to. */
const servedStops = keptFor((table: DayTimetable): ReadonlySet<number> => {
  const { links, patterns } = table.timetable;
  const served = new Set(patterns.flatMap(({ stops }) => stops));
  for (const [index, { from, to }] of links.entries()) {
    if (table.links[index]?.kind !== 'crossing') served.add(from).add(to);
  }
  return served;
});

/** The crossing a way passes; undefined within one city. */
export function crossingOf(
  { table }: PreparedDay,
  legs: readonly { kind: string; link?: number }[],
): string | undefined {
  for (const step of legs) {
    const use = step.kind === 'link' && step.link !== undefined ? table.links[step.link] : undefined;
    if (use?.kind === 'crossing') return use.crossing;
  }
  return undefined;
}
