import type { Avoidance } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { PreparedDay } from './prepared-day.ts';

/** Patterns and links that may not be used, by index in the timetable. */
export interface Exclusions {
  readonly patterns: readonly number[];
  readonly links: readonly number[];
}

/** What a reader will not use. A train that runs on along an avoided line is avoided as a whole. */
export function exclusionsOf({ table }: PreparedDay, network: Network, avoid: Avoidance = {}): Exclusions {
  const { lines = [], systems = [], modes = [], crossings = [] } = avoid;
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
  const others = table.links.flatMap((use, index) =>
    use.kind === 'crossing' && use.crossing !== crossing ? [index] : [],
  );
  return { patterns, links: [...new Set([...links, ...others])] };
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
  const { links, patterns } = table.timetable;
  const alive = new Set([...ends, ...patterns.flatMap(({ stops }) => stops)]);
  for (const [index, { from, to }] of links.entries()) {
    if (table.links[index]?.kind !== 'crossing') for (const stop of [from, to]) alive.add(stop);
  }
  const found = links.flatMap(({ from, to }, index) => {
    const use = table.links[index]!;
    return use.kind === 'crossing' && (alive.has(from) && alive.has(to)) === hasOnward ? [use.crossing] : [];
  });
  return [...new Set(found)];
}

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
