import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readNetwork } from '../../src/data/network-file.ts';
import type { Line } from '../../src/model/network.ts';
import type { FareTables, HighSpeedFare, MtrFare, ServiceLink } from '../../src/model/service.ts';

type Column =
  | 'amount'
  | 'as_of'
  | 'class'
  | 'currency'
  | 'evidence'
  | 'fare'
  | 'from'
  | 'kind'
  | 'mode'
  | 'octopus_adult_hkd'
  | 'route'
  | 'service'
  | 'single_adult_hkd'
  | 'sources'
  | 'to'
  | 'valid_from'
  | 'valid_to';
type Row = Readonly<Record<Column, string>>;

/** The lines of the real network, by id. */
export function realLines(): ReadonlyMap<string, Line> {
  const { value } = readNetwork(JSON.parse(text('public/network/network.json')), 'network.json');
  return new Map(value!.lines.map((line) => [line.id, line]));
}

/** The fare tables as `data/fares/` holds them, read without the readers of the product. */
export function realTables(): FareTables {
  return { shenzhen: matrix(), mtr: rows('data/fares/mtr.csv').map(mtrFare), highSpeed: highSpeed() };
}

/** Buses of `links.csv` that have a fare. */
export function realBuses(): ServiceLink[] {
  return rows('data/links.csv')
    .filter((row) => row.fare !== '' && row.mode !== 'walk')
    .map((row, index) => ({
      id: `#${index}`,
      from: row.from,
      to: row.to,
      mode: 'bus',
      seconds: [0, 0, 0],
      fare: { amount: Number(row.fare), currency: row.currency === 'HKD' ? 'HKD' : 'CNY' },
      route: row.route,
      evidence: 'published',
      ...provenance(row),
    }));
}

function matrix(): FareTables['shenzhen'] {
  const { data } = Papa.parse<string[]>(text('data/fares/shenzhen-metro.csv').trim());
  const yuan = Uint8Array.from(data.slice(1).flatMap((row) => row.slice(1).map(Number)));
  const source = { sources: ['szmc-fare-table'], asOf: '2026-08-13', confidence: 'high' as const };
  return { stations: data[0]!.slice(1), yuan, ...source };
}

function mtrFare(row: Row): MtrFare {
  const { from, to, service } = row;
  const single = row.single_adult_hkd;
  return {
    from,
    to,
    octopus: Number(row.octopus_adult_hkd),
    ...(single === '' ? {} : { single: Number(single) }),
    service,
    ...provenance(row),
  };
}

function highSpeed(): HighSpeedFare[] {
  return rows('data/fares/high-speed.csv').map((row) => ({
    from: row.from,
    ...(row.to === '' ? {} : { to: row.to }),
    class: row.class,
    currency: row.currency === 'HKD' ? 'HKD' : 'CNY',
    amount: Number(row.amount),
    validFrom: row.valid_from,
    ...(row.valid_to === '' ? {} : { validTo: row.valid_to }),
    kind: row.kind as HighSpeedFare['kind'],
    evidence: row.evidence as HighSpeedFare['evidence'],
    ...provenance(row),
  }));
}

function provenance(row: Row) {
  return { sources: row.sources.split(';'), asOf: row.as_of, confidence: 'high' as const };
}

function rows(file: string): Row[] {
  return Papa.parse<Row>(text(file), { header: true, skipEmptyLines: true }).data;
}

function text(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}
