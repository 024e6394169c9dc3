import type { TimetableNode } from '../model/day-timetable.ts';
import type { Crossing, Network, OpeningHours } from '../model/network.ts';
import type { LinkHours, ServiceLink } from '../model/service.ts';
import type { Window } from '../model/timetable.ts';
import type { Day, Seconds } from '../model/units.ts';
import { isHighSpeed } from './high-speed-halls.ts';
import type { DayKind } from './service-days.ts';
import { isOn } from './service-days.ts';
import type { TimetableBuilder } from './timetable-builder.ts';

/** Ids of the network that say what an end of a link is. */
export interface LinkEnds {
  readonly stations: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
}

/** What ends of links may be. */
export function linkEnds({ stations, crossings }: Network): LinkEnds {
  return {
    stations: new Set(stations.map(({ id }) => id)),
    sides: new Set(crossings.flatMap(({ id }) => sidesOf(id))),
  };
}

/** Ids of both sides of a crossing. */
export function sidesOf(id: string): string[] {
  return [`${id}:shenzhen`, `${id}:hong-kong`];
}

/** Adds a walk between every pair of platforms, exits and halls, sides and places that it joins in the timetable so far. */
export function addWalk(builder: TimetableBuilder, ends: LinkEnds, link: ServiceLink): void {
  const walk = link.seconds[1];
  for (const from of walkStops(builder, ends, link, 'from')) {
    for (const to of walkStops(builder, ends, link, 'to')) {
      builder.addLink({ from, to, seconds: walk, walk }, { kind: 'walk', link });
    }
  }
}

/**
 * The link's line says which platforms are meant at that end where it has some. No walk leads to a high-speed
 * platform itself, but to the hall before it, and none from it, but from the exit.
 */
function walkStops(
  builder: TimetableBuilder,
  ends: LinkEnds,
  link: ServiceLink,
  which: 'from' | 'to',
): readonly number[] {
  const id = link[which];
  if (!ends.stations.has(id)) return [builder.stop(pointNode(ends, id))];
  const platforms = builder.stopsAt(id).flatMap((stop) => {
    const node = builder.nodes[stop]!;
    return node.kind === 'platform' ? [{ stop, node }] : [];
  });
  const own = platforms.filter(({ node }) => node.line === link.line);
  const meant = own.length > 0 ? own : platforms;
  const before = { kind: which === 'from' ? 'exit' : 'hall', station: id } as const;
  const stops = meant.map(({ stop, node }) => (isHighSpeed(node) ? builder.stop(before) : stop));
  return [...new Set(stops)];
}

function pointNode({ sides }: LinkEnds, id: string): TimetableNode {
  return sides.has(id) ? { kind: 'crossing-side', id } : { kind: 'place', id };
}

/** Adds a bus as a pattern of two stops, from street to street. */
export function addBus(
  builder: TimetableBuilder,
  ends: LinkEnds,
  link: ServiceLink,
  { kind, shift }: { kind: DayKind; shift: Seconds },
): void {
  if (link.headway === undefined) return;
  const stops = [link.from, link.to].map((id) =>
    builder.stop(ends.stations.has(id) ? { kind: 'street', station: id } : pointNode(ends, id)),
  );
  const times = [0, link.seconds[1]];
  const { evidence, sources, asOf } = link;
  const windows = (link.hours ?? [])
    .filter(({ days }) => isOn(days, kind))
    .flatMap((hours) => busWindows(hours, link.headway!))
    .map((window) => [window, { evidence, sources, asOf }] as const);
  const use = { kind: 'bus', link } as const;
  builder.addWindows(`bus ${link.id}`, { stops, arrive: times, depart: times, use }, windows, shift);
}

function busWindows({ open, departures }: LinkHours, headway: Seconds): Window[] {
  if (open !== undefined) return [{ start: open[0], end: open[1], headway, exactFirst: true }];
  return (departures ?? []).map((time) => ({ start: time, end: time, headway, exactFirst: true }));
}

/** Minutes a crossing is open for passengers on a day; undefined when it is not, or nobody knows. */
export function passengerHours(
  crossing: Crossing,
  day: Day,
): readonly [start: Seconds, end: Seconds] | undefined {
  const open = passengerRule(crossing, day)?.open ?? undefined;
  return open === undefined ? undefined : [open[0] * 60, open[1] * 60];
}

/** What is known of passengers at a crossing on a day. */
export function passengerRule({ hours }: Crossing, day: Day): OpeningHours | undefined {
  return hours.find(
    ({ traffic, from, to }) => traffic === 'passengers' && from <= day && (to === undefined || day <= to),
  );
}
