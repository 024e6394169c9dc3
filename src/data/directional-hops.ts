import type { Hop } from '../model/network.ts';
import type { LegRow } from './service-rows.ts';

/**
 * Riding times in one direction: the median of the trains that ride from each call to the next.
 *
 * @param stations - in the order of travel
 * @returns undefined when no train of the table rides between any two of them
 */
export function directionalHops(
  stations: readonly string[],
  legs: readonly LegRow[],
): (Hop | null)[] | undefined {
  const hops = stations.slice(1).map((to, index): Hop | null => {
    const own = legs.filter((leg) => leg.from === stations[index] && leg.to === to);
    const times = own.map(({ minutes }) => Number(minutes) * 60).sort((a, b) => a - b);
    const time = times[Math.floor(times.length / 2)];
    if (time === undefined) return null;
    return {
      time,
      error: Math.max(30, Math.round((times.at(-1)! - times[0]!) / 2)),
      evidence: 'published',
      sources: [...new Set(own.flatMap(({ sources }) => sources.split(';')))],
    };
  });
  return hops.some((hop) => hop !== null) ? hops : undefined;
}
