import type { Source } from '../model/evidence.ts';
import type { Call, Hop, Network, Route } from '../model/network.ts';
import type { Problem, Read } from '../model/problem.ts';
import { citedSources } from './cited-sources.ts';

/**
 * Drops what cannot stand without a record that is missing, so that every id left leads somewhere.
 *
 * A section or route without its line goes; a call without its station goes, and the hops around it become
 * one. A source that is missing is stood in for by its id: losing the title must not lose the fact.
 */
export function closedNetwork(network: Network, file: string): Read<Network> {
  const problems: Problem[] = [];
  const report = (record: string, path: string, message: string): undefined => {
    problems.push({ file, record, path, message });
  };
  const lines = new Set(network.lines.map(({ id }) => id));
  const stations = new Set(network.stations.map(({ id }) => id));
  const onLine = <T extends { readonly id: string; readonly line: string }>(records: readonly T[]) =>
    records.filter(
      ({ id, line }) =>
        lines.has(line) || report(id, 'line', `The line "${line}" is missing; this is left out with it.`),
    );
  const value: Network = {
    ...network,
    sources: withStandIns(network, report),
    lines: network.lines.map((line) => withoutDead(line, 'partOf', lines, report)),
    sections: onLine(network.sections),
    routes: onLine(network.routes).flatMap((route) => withoutCalls(route, stations, report) ?? []),
    crossings: network.crossings.map((crossing) => ({
      ...crossing,
      stations: crossing.stations.filter(
        (id) => stations.has(id) || report(crossing.id, 'stations', `The station "${id}" is missing.`),
      ),
    })),
    places: network.places.map((place) => withoutDead(place, 'station', stations, report)),
  };
  const sections = new Set(value.sections.map(({ id }) => id));
  return {
    value: {
      ...value,
      sections: value.sections.map((section) => withoutDead(section, 'partOf', sections, report)),
    },
    problems,
  };
}

type Report = (record: string, path: string, message: string) => undefined;

function withoutDead<K extends string, T extends { readonly id: string } & { readonly [P in K]?: string }>(
  record: T,
  key: K,
  known: ReadonlySet<string>,
  report: Report,
): T {
  const id: string | undefined = record[key];
  if (id === undefined || known.has(id)) return record;
  report(record.id, key, `"${id}" is missing; the reference to it is left out.`);
  const { [key]: _, ...rest } = record;
  return rest as unknown as T;
}

function withStandIns(network: Network, report: Report): Source[] {
  const known = new Set(network.sources.map(({ id }) => id));
  const missing = [...citedSources(network)].filter((id) => !known.has(id));
  for (const id of missing) report(id, '', 'The source is missing; its id stands in for its title.');
  return [...network.sources, ...missing.map((id) => ({ id, title: id }))];
}

function withoutCalls(route: Route, stations: ReadonlySet<string>, report: Report): Route | undefined {
  const calls: Call[] = [];
  const hops: (Hop | null)[] = [];
  let reaching: Hop | null | undefined;
  for (const [index, call] of route.calls.entries()) {
    const before = route.hops[index - 1];
    if (before !== undefined) reaching = reaching === undefined ? before : joined(reaching, before);
    if (!stations.has(call.station)) {
      report(
        route.id,
        `calls[${index}]`,
        `The station "${call.station}" is missing; trains seem to pass it.`,
      );
      continue;
    }
    if (calls.length > 0 && reaching !== undefined) hops.push(reaching);
    calls.push(call);
    reaching = undefined;
  }
  if (calls.length > 0) return shortened(route, calls, hops);
  return report(route.id, 'calls', 'None of its stations is left; the route is left out.');
}

/** Spans name calls by their index, so they end with the first call that is left out. */
function shortened({ spans, ...route }: Route, calls: readonly Call[], hops: readonly (Hop | null)[]): Route {
  const isWhole = calls.length === route.calls.length;
  return { ...route, calls, hops, ...(isWhole && spans !== undefined ? { spans } : {}) };
}

function joined(a: Hop | null, b: Hop | null): Hop | null {
  if (a === null || b === null) return null;
  const isDrawn = a.distance !== undefined && b.distance !== undefined;
  return {
    ...(isDrawn ? { distance: a.distance + b.distance } : {}),
    time: a.time + b.time,
    error: a.error + b.error,
    evidence: a.evidence === b.evidence ? a.evidence : 'estimated',
    sources: [...new Set([...a.sources, ...b.sources])],
  };
}
