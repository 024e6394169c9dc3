import type { Network } from '../model/network.ts';

/** Ids of all sources that the records, stage changes, hops and spans of a network name. */
export function citedSources(network: Omit<Network, 'sources' | 'asOf'>): Set<string> {
  const { lines, sections, stations, crossings, roads, places, routes } = network;
  const calls = routes.flatMap((route) => route.calls);
  const hops = routes.flatMap((route) => route.hops.filter((hop) => hop !== null));
  const spans = routes.flatMap((route) => route.spans ?? []);
  const changes = [...lines, ...sections, ...crossings, ...roads, ...calls].flatMap((each) => each.changes);
  const records = [...lines, ...sections, ...stations, ...crossings, ...roads, ...places];
  return new Set([...records, ...changes, ...hops, ...spans].flatMap((each) => each.sources));
}
