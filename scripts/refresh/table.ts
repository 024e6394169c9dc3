import Papa from 'papaparse';
import { RefusedAnswer } from './refused-answer.ts';

/** Columns of the tables that are refreshed, and of the operators' that are read. */
type Column =
  | 'train'
  | 'direction'
  | 'days'
  | 'station'
  | 'arrival'
  | 'departure'
  | 'day_offset'
  | 'from'
  | 'to'
  | 'class'
  | 'currency'
  | 'amount'
  | 'valid_from'
  | 'valid_to'
  | 'kind'
  | 'note'
  | 'octopus_adult_hkd'
  | 'single_adult_hkd'
  | 'service'
  | 'evidence'
  | 'sources'
  | 'as_of'
  | 'confidence'
  | 'Station Code'
  | 'Station ID'
  | 'SRC_STATION_ID'
  | 'DEST_STATION_ID'
  | 'OCT_ADT_FARE'
  | 'SINGLE_ADT_FARE';

/** A row of a table, by column. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** A table of `data/`, or an operator's. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/**
 * Reads CSV with a header; rows without any content are passed over.
 *
 * @throws {RefusedAnswer} if a wanted column is missing or a row is not as long as the header: it was cut off
 */
export function readTable(text: string, what: string, wanted: readonly Column[] = []): Table {
  const { data, meta, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' });
  const columns = (meta.fields ?? []) as Column[];
  const missing = wanted.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new RefusedAnswer(`${what} has no column ${missing.join(', ')}.`);
  const [error] = errors;
  if (error !== undefined) throw new RefusedAnswer(`${what}, row ${error.row}: ${error.message}.`);
  return { columns, rows: data };
}

/** The table as text. */
export function tableText({ columns, rows }: Table): string {
  return `${Papa.unparse({ fields: [...columns], data: rows.map((row) => columns.map((each) => row[each])) }, { newline: '\n' })}\n`;
}

/**
 * Refuses what is much less than is known already: a partial answer.
 *
 * @throws {RefusedAnswer} if `now` is less than four fifths of `before`
 */
export function refusePartial(now: number, before: number, what: string): void {
  if (now < before * 0.8)
    throw new RefusedAnswer(`Only ${now} ${what} where ${before} are known: not written.`);
}
