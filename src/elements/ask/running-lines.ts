import type { Line, Network } from '../../model/network.ts';
import type { Day } from '../../model/units.ts';
import { stageOn } from '../../scenarios/stage-on.ts';

/** Lines that run on a day. */
export interface RunningLines {
  readonly lines: readonly Line[];
  /** By id of a station, those that call there. */
  readonly at: ReadonlyMap<string, readonly Line[]>;
}

const MADE = new WeakMap<Network, { readonly day: Day; readonly running: RunningLines }>();

/** The lines that certainly run on a day; the last answer for a network is kept. */
export function runningLines(network: Network, day: Day): RunningLines {
  const known = MADE.get(network);
  if (known?.day === day) return known.running;
  const running = linesOn(network, day);
  MADE.set(network, { day, running });
  return running;
}

function linesOn(network: Network, day: Day): RunningLines {
  const lines = network.lines.filter(({ changes }) => stageOn(changes, day)?.stage === 'open');
  const byId = new Map(lines.map((line) => [line.id, line]));
  const at = new Map<string, Line[]>();
  for (const route of network.routes) {
    const line = byId.get(route.line);
    if (line === undefined) continue;
    for (const { station, changes } of route.calls) {
      const there = at.get(station) ?? [];
      if (there.includes(line) || stageOn(changes, day)?.stage !== 'open') continue;
      at.set(station, [...there, line]);
    }
  }
  return { lines, at };
}
