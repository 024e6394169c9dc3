import type { Point } from './point.ts';
import type { Track } from './read-layout.ts';

/**
 * The way along the tracks from one station to another: on one track, the line's own before others, else over
 * a station that two tracks share, as a train that does not stop there goes.
 *
 * @returns undefined when no such way is drawn
 */
export function wayBetween(
  tracks: readonly Track[],
  line: string,
  from: string,
  to: string,
): Point[] | undefined {
  const sorted = [...tracks].sort((one, other) => Number(other.line === line) - Number(one.line === line));
  return alongOne(sorted, from, to) ?? overShared(sorted, from, to);
}

function alongOne(tracks: readonly Track[], from: string, to: string): Point[] | undefined {
  for (const { points } of tracks) {
    const [start, end] = [from, to].map((id) => points.findIndex(({ station }) => station === id)) as [
      number,
      number,
    ];
    if (start < 0 || end < 0) continue;
    const run = points.slice(Math.min(start, end), Math.max(start, end) + 1).map(({ at }) => at);
    return start <= end ? run : run.reverse();
  }
  return undefined;
}

function overShared(tracks: readonly Track[], from: string, to: string): Point[] | undefined {
  for (const first of tracks.filter((track) => calls(track, from))) {
    for (const second of tracks.filter((track) => calls(track, to))) {
      const shared = first.points.find(({ station }) => station !== undefined && calls(second, station));
      if (shared?.station === undefined || !akin(first, second)) continue;
      const [before, after] = [
        alongOne([first], from, shared.station),
        alongOne([second], shared.station, to),
      ];
      if (before !== undefined && after !== undefined) return [...before, ...after.slice(1)];
    }
  }
  return undefined;
}

/** Of one system: `hsr-xrl` and `hsr-xiashen`. Trains change tracks only within it. */
function akin(one: Track, other: Track): boolean {
  return one.line === other.line || (one.line.startsWith('hsr-') && other.line.startsWith('hsr-'));
}

function calls({ points }: Track, id: string): boolean {
  return points.some(({ station }) => station === id);
}
