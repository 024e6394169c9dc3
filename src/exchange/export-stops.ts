import type { DayTimetable, TimetableNode } from '../model/day-timetable.ts';
import type { Texts } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Position } from '../model/units.ts';
import { byCodePoint, csvText } from './csv-text.ts';
import type { GtfsExport } from './gtfs-export.ts';

/** A row of `stops.txt`. */
export interface ExportStop {
  readonly id: string;
  readonly names: Texts;
  readonly position?: Position;
  readonly isStation: boolean;
  readonly parent?: string;
}

/** The id in the feed of a stop of the timetable. */
function stopId(node: TimetableNode): string {
  if (node.kind === 'platform') return `${node.station}/${node.line}`;
  return 'station' in node ? `${node.station}/${node.kind}` : node.id;
}

/** Ids in the feed, by number of the stop. */
export function stopIds({ nodes }: DayTimetable): string[] {
  return nodes.map(stopId);
}

/** Stops that anything uses, and the stations that hold them, each list in order of ids. */
export interface ExportStops {
  readonly placed: readonly (ExportStop & { readonly position: Position })[];
  /** Those without a known position: GTFS has no room for them. */
  readonly unplaced: readonly ExportStop[];
}

/** Every stop of every day. */
export function exportStops({ network, days }: GtfsExport): ExportStops {
  const known = new Map<string, ExportStop>();
  for (const node of days.flatMap(({ timetable }) => timetable.nodes)) {
    if (known.has(stopId(node))) continue;
    for (const stop of rowsOf(node, network)) known.set(stop.id, stop);
  }
  const stops = [...known.values()].sort((a, b) => byCodePoint(a.id, b.id));
  return {
    placed: stops.filter((stop): stop is ExportStops['placed'][number] => stop.position !== undefined),
    unplaced: stops.filter(({ position }) => position === undefined),
  };
}

/** `stops.txt`. Stations come first, so that a reader meets a parent before its children. */
export function stopsTable(stops: readonly ExportStop[]): string {
  const columns = ['stop_id', 'stop_name', 'stop_lat', 'stop_lon', 'location_type', 'parent_station'];
  const ordered = [...stops.filter(({ isStation }) => isStation), ...stops.filter((stop) => !stop.isStation)];
  return csvText(
    columns,
    ordered.map(({ id, names, position, isStation, parent }) => [
      id,
      names.en,
      position?.[1].toFixed(6),
      position?.[0].toFixed(6),
      isStation ? 1 : 0,
      parent,
    ]),
  );
}

function rowsOf(node: TimetableNode, network: Network): ExportStop[] {
  const id = stopId(node);
  if ('station' in node) {
    const station = network.stations.find((each) => each.id === node.station);
    const place = positioned(station?.names ?? sameName(node.station), station?.position);
    return [
      { id: node.station, ...place, isStation: true },
      { id, ...place, isStation: false, parent: node.station },
    ];
  }
  if (node.kind === 'place') {
    const place = network.places.find((each) => `place:${each.id}` === id || each.id === id);
    return [{ id, ...positioned(place?.names ?? sameName(id), place?.position), isStation: false }];
  }
  const crossing = network.crossings.find((each) => id.startsWith(`${each.id}:`));
  const side = id.endsWith(':hong-kong') ? crossing?.sides.hongKong : crossing?.sides.shenzhen;
  return [{ id, ...positioned(side?.names ?? sameName(id), side?.position), isStation: false }];
}

function positioned(names: Texts, position: Position | undefined) {
  return { names, ...(position === undefined ? {} : { position }) };
}

function sameName(id: string): Texts {
  return { en: id, 'zh-Hans': id, 'zh-Hant': id };
}
