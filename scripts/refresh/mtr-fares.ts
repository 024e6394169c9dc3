import type { Refreshed, RefreshInput } from './refreshed.ts';
import { withSource } from './refreshed.ts';
import { RefusedAnswer } from './refused-answer.ts';
import type { Row } from './table.ts';
import { readTable, refusePartial, tableText } from './table.ts';

const FILE = 'data/fares/mtr.csv';
const SOURCE = 'mtr-fares';
/** Rows of the Airport Express are in another file of the operator. */
const SERVICE = 'MTR';
const MOST = 500;

interface Fare {
  readonly octopus: string;
  readonly single: string;
}

/**
 * Adult fares of the pairs of stations we keep, from the operator's lists of stations and of fares.
 *
 * @throws {RefusedAnswer} if a list is malformed, cut off or contradicts itself, or lacks a fare we keep
 */
export function refreshMtrFares({
  texts,
  answers: [stations = '', list = ''],
  today,
}: RefreshInput): Refreshed {
  const codes = codesOf(stations);
  const fares = faresOf(list, codes);
  const { columns, rows } = readTable(texts.get(FILE) ?? '', FILE);
  const own = rows.filter(({ service }) => service === SERVICE);
  refusePartial(fares.size, own.length, 'fares');
  const told: string[] = [];
  const next = rows.map((row): Row => {
    if (row.service !== SERVICE) return row;
    const { octopus, single } = fareBetween(fares, row);
    const changed = [
      ...differs('Octopus', row.octopus_adult_hkd!, octopus),
      ...differs('single', row.single_adult_hkd!, single),
    ];
    if (changed.length > 0) told.push(`~ ${row.from} – ${row.to}: ${changed.join(', ')}`);
    return { ...row, octopus_adult_hkd: octopus, single_adult_hkd: single, sources: SOURCE, as_of: today };
  });
  return {
    files: new Map([
      [FILE, tableText({ columns, rows: next })],
      withSource(texts, {
        id: SOURCE,
        title: 'MTR lines and fares, adult',
        publisher: 'MTR open data',
        url: 'https://data.gov.hk/',
        date: today,
        licence: 'Hong Kong government open data terms',
      }),
    ]),
    difference: [`${own.length} fares, ${told.length} changed.`, ...told],
  };
}

/** Our ids of stations by the operator's numbers. */
function codesOf(text: string): ReadonlyMap<string, string> {
  const columns = ['Station Code', 'Station ID'] as const;
  const { rows } = readTable(text, 'The list of stations', columns);
  const codes = new Map<string, string>();
  for (const row of rows) {
    const [code = '', id = ''] = columns.map((column) => row[column]?.trim());
    if (!/^[A-Z]{3}$/.test(code) || !/^\d{1,4}$/.test(id)) {
      throw new RefusedAnswer(`The list of stations has no code or number in ${JSON.stringify(row)}.`);
    }
    const station = `mtr:${code}`;
    if ((codes.get(id) ?? station) !== station) {
      throw new RefusedAnswer(`The list of stations has number ${id} for ${codes.get(id)} and ${station}.`);
    }
    codes.set(id, station);
  }
  return codes;
}

function faresOf(text: string, codes: ReadonlyMap<string, string>): ReadonlyMap<string, Fare> {
  const columns = ['SRC_STATION_ID', 'DEST_STATION_ID', 'OCT_ADT_FARE', 'SINGLE_ADT_FARE'] as const;
  const { rows } = readTable(text, 'The list of fares', columns);
  const fares = new Map<string, Fare>();
  for (const row of rows) {
    const [from, to] = [codes.get(row.SRC_STATION_ID!), codes.get(row.DEST_STATION_ID!)];
    if (from === undefined || to === undefined) continue;
    const [octopus, single] = [amountOf(row, 'OCT_ADT_FARE'), amountOf(row, 'SINGLE_ADT_FARE')];
    const known = fares.get(`${from} ${to}`) ?? { octopus, single };
    if (known.octopus !== octopus || known.single !== single) {
      const [one, other] = [`${known.octopus} and ${known.single}`, `${octopus} and ${single}`];
      throw new RefusedAnswer(
        `The list of fares contradicts itself on ${from} – ${to}: ${one}, then ${other}.`,
      );
    }
    fares.set(`${from} ${to}`, { octopus, single });
  }
  return fares;
}

function amountOf(row: Row, column: 'OCT_ADT_FARE' | 'SINGLE_ADT_FARE'): string {
  const text = row[column]!.trim();
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(text) || Number(text) > MOST) {
    throw new RefusedAnswer(`The list of fares has no amount in ${column} of ${JSON.stringify(row)}.`);
  }
  return Number(text).toFixed(2);
}

/** Within joined gates nothing is paid; a fare that was paid does not become nothing. */
function fareBetween(fares: ReadonlyMap<string, Fare>, row: Row): Fare {
  const { from, to } = row;
  const fare = fares.get(`${from} ${to}`) ?? fares.get(`${to} ${from}`);
  if (fare === undefined) throw new RefusedAnswer(`The list of fares lacks ${from} – ${to}.`);
  const isGone = [
    [row.octopus_adult_hkd, fare.octopus],
    [row.single_adult_hkd, fare.single],
  ].some(([before, now]) => Number(before) > 0 && Number(now) === 0);
  if (isGone) throw new RefusedAnswer(`The list of fares has 0 for ${from} – ${to}, which is paid for.`);
  return fare;
}

function differs(ticket: string, before: string, now: string): string[] {
  return Number(before) === Number(now) ? [] : [`${ticket} ${before} is now ${now}`];
}
