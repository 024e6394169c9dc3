import type { LinkUse } from '../model/day-timetable.ts';
import type { Link } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import { byCodePoint, csvText } from './csv-text.ts';
import { stopIds } from './export-stops.ts';
import type { ExportDay, GtfsExport } from './gtfs-export.ts';
import { timeText } from './gtfs-values.ts';

/** A way on foot between two stops, with the calendar of its opening. */
interface ExportLink {
  readonly from: string;
  readonly to: string;
  readonly link: Link;
  readonly use: LinkUse;
  readonly days: ExportDay[];
}

/** The two tables of ways: GTFS's own, one time for each pair, and ours, with hours and walking. */
export function linkTables(
  given: GtfsExport,
  placed: ReadonlySet<string>,
  serviceOf: (days: readonly ExportDay[]) => string,
) {
  const links = exportLinks(given).filter(({ from, to }) => placed.has(from) && placed.has(to));
  return { transfers: transfersTable(links), links: linksTable(links, given, serviceOf) };
}

function exportLinks({ days }: GtfsExport): ExportLink[] {
  const found = new Map<string, ExportLink>();
  for (const day of days) {
    const ids = stopIds(day.timetable);
    for (const [index, link] of day.timetable.timetable.links.entries()) {
      if (link.windows?.length === 0 || link.from === link.to) continue; // never open, or no way at all
      const [from, to] = [ids[link.from]!, ids[link.to]!];
      const key = JSON.stringify([from, to, link.seconds, link.walk, link.windows]);
      const known = found.get(key) ?? { from, to, link, use: day.timetable.links[index]!, days: [] };
      found.set(key, known);
      if (!known.days.includes(day)) known.days.push(day);
    }
  }
  return [...found.values()].sort(
    (a, b) => byCodePoint(a.from, b.from) || byCodePoint(a.to, b.to) || a.link.seconds - b.link.seconds,
  );
}

/** Of several times for one pair a crossing's typical clearance is told, else the shortest. */
function transfersTable(links: readonly ExportLink[]): string {
  const shortest = new Map<string, { from: string; to: string; seconds: Seconds }>();
  for (const { from, to, link, use } of links) {
    const seconds = use.kind === 'crossing' ? use.link.seconds[1] : link.seconds;
    const key = JSON.stringify([from, to]);
    if ((shortest.get(key)?.seconds ?? Infinity) > seconds) shortest.set(key, { from, to, seconds });
  }
  return csvText(
    ['from_stop_id', 'to_stop_id', 'transfer_type', 'min_transfer_time'],
    [...shortest.values()].map(({ from, to, seconds }) => [from, to, 2, seconds]),
  );
}

function linksTable(
  links: readonly ExportLink[],
  { days }: GtfsExport,
  serviceOf: (days: readonly ExportDay[]) => string,
): string {
  const columns = [
    'from_stop_id',
    'to_stop_id',
    'seconds',
    'walk_seconds',
    'service_id',
    'start_time',
    'end_time',
    'kind',
    'crossing_id',
    'clearance_least',
    'clearance_typical',
    'clearance_p95',
    'evidence',
  ];
  const rows = links.flatMap(({ from, to, link, use, days: own }) => {
    const service = own.length === days.length ? '' : serviceOf(own);
    const isAlways = link.windows === undefined && service === '';
    const windows = link.windows ?? (isAlways ? [undefined] : [[0, 172_800] as const]);
    return windows.map((window) => [
      from,
      to,
      link.seconds,
      link.walk,
      service,
      window && timeText(window[0]),
      window && timeText(window[1]),
      ...meaningOf(use),
    ]);
  });
  return csvText(columns, rows);
}

function meaningOf(use: LinkUse): (string | number)[] {
  if (use.kind === 'crossing') return [use.kind, use.crossing, ...use.link.seconds, use.link.evidence];
  const evidence = use.kind === 'walk' ? use.link.evidence : changeEvidence(use);
  return [use.kind, '', '', '', '', evidence];
}

function changeEvidence(use: LinkUse): string {
  return use.kind === 'change' ? (use.transfer?.evidence ?? 'assumed') : 'assumed';
}
