import type { Currency, DayType, FareTables, TimedTrip, TrainTable } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import type { HighSpeedFareRow, MtrFareRow, TrainRow } from './service-rows.ts';
import { numberOf, optional, provenanceOf, rowsOf, timeOf } from './service-rows.ts';

const DAY: Seconds = 86_400;

/** Trains of a table, stop for stop; the line is the one they run on. */
export function trainTable(rows: readonly TrainRow[], line: string): TrainTable {
  const byTrain = new Map<string, TrainRow[]>();
  for (const row of rows) {
    const key = `${row.train} ${row.days}`;
    byTrain.set(key, [...(byTrain.get(key) ?? []), row]);
  }
  const trips = [...byTrain.values()].map(tripOf);
  return {
    line,
    asOf:
      rows
        .map(({ as_of }) => as_of)
        .sort()
        .at(-1) ?? '',
    trips,
  };
}

function tripOf(calls: readonly TrainRow[]): TimedTrip {
  const [first] = calls;
  const times = calls.map((call) => {
    const days = Number(call.day_offset) * DAY;
    const [arrive, depart] = [timeOf(call.arrival), timeOf(call.departure)];
    return { arrive: (arrive ?? depart ?? 0) + days, depart: (depart ?? arrive ?? 0) + days };
  });
  return {
    train: first!.train,
    days: first!.days as DayType,
    stations: calls.map(({ station }) => station),
    arrive: times.map(({ arrive }) => arrive),
    depart: times.map(({ depart }) => depart),
    evidence: calls.find(({ evidence }) => evidence !== 'timetable')?.evidence ?? 'timetable',
    sources: [...new Set(calls.flatMap(({ sources }) => sources.split(';')))],
  };
}

/** What rides cost, from the tables of `fares/`. */
export function fareTables(texts: ReadonlyMap<string, string>): FareTables {
  return {
    shenzhen: shenzhenFares(
      texts.get('data/fares/shenzhen-metro.csv') ?? '',
      texts.get('data/fares/provenance.json') ?? '{}',
    ),
    mtr: rowsOf<MtrFareRow>(texts, 'data/fares/mtr.csv').map((row) => ({
      from: row.from,
      to: row.to,
      octopus: Number(row.octopus_adult_hkd),
      ...optional('single', numberOf(row.single_adult_hkd)),
      service: row.service,
      ...provenanceOf(row),
    })),
    highSpeed: rowsOf<HighSpeedFareRow>(texts, 'data/fares/high-speed.csv').map((row) => ({
      from: row.from,
      ...optional('to', row.to === '' ? undefined : row.to),
      class: row.class,
      currency: row.currency as Currency,
      amount: Number(row.amount),
      validFrom: row.valid_from,
      ...optional('validTo', row.valid_to === '' ? undefined : row.valid_to),
      kind: row.kind as 'observed' | 'derived' | 'surcharge',
      evidence: row.evidence,
      ...optional('note', row.note === '' ? undefined : row.note),
      ...provenanceOf(row),
    })),
  };
}

function shenzhenFares(table: string, provenance: string): FareTables['shenzhen'] {
  const [header = [], ...rows] = table
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const said = JSON.parse(provenance) as Readonly<
    Partial<
      Record<string, { sources: string[]; as_of: string; confidence: FareTables['shenzhen']['confidence'] }>
    >
  >;
  const own = said['shenzhen-metro.csv'];
  return {
    stations: header.slice(1),
    yuan: Uint8Array.from(rows.flatMap((row) => row.slice(1).map(Number))),
    sources: own?.sources ?? ['szmc-fare-table'],
    asOf: own?.as_of ?? '2026-08-13',
    confidence: own?.confidence ?? 'low',
  };
}
