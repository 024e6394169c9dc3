import { byCodePoint, csvText } from './csv-text.ts';
import type { ExportStop } from './export-stops.ts';
import type { ExportTrip } from './export-trips.ts';
import type { GtfsExport } from './gtfs-export.ts';
import { dateText } from './gtfs-values.ts';

/** The table for what GTFS has no field for: stages of lines, and how each time is known. */
export const STATUS_TABLE = 'pingshan_status.txt';

/** `feed_info.txt`. */
export function feedInfoTable({ network, scene, publisher, from, to }: GtfsExport): string {
  const { day, plus } = scene.scenario;
  const version = `data ${network.asOf}, scenario ${day}${plus === 'none' ? '' : ` plus ${plus}`}`;
  return csvText(
    [
      'feed_publisher_name',
      'feed_publisher_url',
      'feed_lang',
      'feed_start_date',
      'feed_end_date',
      'feed_version',
    ],
    [[publisher.name, publisher.url, 'en', dateText(from), dateText(to), version]],
  );
}

/** `attributions.txt`: who published what the feed was made from. */
export function attributionsTable({ network, scene }: GtfsExport, trips: readonly ExportTrip[]): string {
  const cited = new Set([
    ...trips.flatMap(({ sources }) => sources),
    ...scene.stations.flatMap(({ station }) => station.sources),
    ...scene.sections.flatMap(({ section }) => section.sources),
  ]);
  const publishers = new Map<string, string>();
  for (const source of network.sources) {
    const name = source.publisher ?? source.title;
    if (cited.has(source.id) && !publishers.get(name)) publishers.set(name, source.url ?? '');
  }
  const rows = [...publishers].sort(([a], [b]) => byCodePoint(a, b));
  return csvText(
    ['attribution_id', 'organization_name', 'is_producer', 'attribution_url'],
    rows.map(([name, url], index) => [`a${index + 1}`, name, 1, url]),
  );
}

/** Our status table: a row for each line of the scenario, running or not, and one for each trip. */
export function statusTable(
  { scene }: GtfsExport,
  trips: readonly ExportTrip[],
  unplaced: readonly ExportStop[],
): string {
  const columns = [
    'table_name',
    'record_id',
    'stage',
    'is_added',
    'service_evidence',
    'ride_evidence',
    'as_of',
    'confidence',
    'sources',
    'note',
  ];
  const lines = scene.lines.map(({ line, standing }) => [
    'routes',
    line.id,
    standing.stage,
    standing.added ? 1 : 0,
    '',
    '',
    line.asOf,
    line.confidence,
    line.sources.join(';'),
    line.finding?.en,
  ]);
  const rides = trips.map(({ id, use, evidence, rideEvidence, asOf, sources }) => [
    'trips',
    id,
    use.kind === 'train' && use.planned.includes(true) ? plannedStage(scene, use.line) : 'open',
    use.kind === 'train' && use.planned.includes(true) ? 1 : 0,
    evidence,
    rideEvidence,
    asOf,
    '',
    sources.join(';'),
    use.kind === 'bus' ? use.link.note : '',
  ]);
  const stops = unplaced
    .filter(({ isStation }) => isStation)
    .map(({ id, names }) => [
      'stops',
      id,
      ...Array.from({ length: 7 }, () => ''),
      `${names.en} is left out of the feed: its position is not known. Trips pass it.`,
    ]);
  return csvText(columns, [...lines, ...stops, ...rides]);
}

function plannedStage({ lines }: GtfsExport['scene'], id: string): string {
  return lines.find(({ line }) => line.id === id)?.standing.stage ?? 'in-plan';
}
