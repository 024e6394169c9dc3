import Papa from 'papaparse';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './problem-list.ts';

/** One row of a table: its cells by column, and its line in the file. */
export interface GtfsRow {
  readonly line: number;
  /** The cell without surrounding spaces; empty when it, or the column, is not there. */
  cell(column: string): string;
}

/** One table of a feed, parsed once. */
export interface GtfsTable {
  readonly file: string;
  readonly columns: ReadonlyMap<string, number>;
  /** Those that can be read; empty lines are passed over. */
  readonly rows: readonly GtfsRow[];
  /** The others, each with the reason: what they say is not to be relied on. */
  readonly unreadable: readonly (readonly [row: GtfsRow, why: string])[];
}

/** Parses a table; a column that comes twice is told. */
export function parseTable(text: string, file: string, problems: ProblemList): GtfsTable {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const [header = [], ...lines] = data;
  const columns = columnsOf(header, file, problems);
  const broken = new Map(errors.map(({ row, message }) => [row, message]));
  const rows: GtfsRow[] = [];
  const unreadable: [GtfsRow, string][] = [];
  let line = 1 + newlinesIn(header);
  for (const [index, cells] of lines.entries()) {
    const row = rowOf(cells, line + 1, columns);
    line += 1 + newlinesIn(cells);
    if (cells.length === 1 && cells[0]!.trim() === '') continue;
    const wrong = broken.get(index + 1) ?? tooLong(cells, header);
    if (wrong === undefined) rows.push(row);
    else unreadable.push([row, wrong]);
  }
  return { file, columns, rows, unreadable };
}

/**
 * The rows of a table that can be read; the others are told.
 *
 * A missing column that every row needs makes the table useless: it is told once and gives no rows.
 */
export function rowsWith(
  needed: readonly string[],
  { file, columns, rows, unreadable }: GtfsTable,
  problems: ProblemList,
): readonly GtfsRow[] {
  const missing = needed.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    problems.add(file, 1, missing.join(', '), `The table has no column ${missing.join(', ')}.`);
    return [];
  }
  for (const [{ line }, why] of unreadable) {
    problems.add(file, line, '', `The row cannot be read: ${why}.`);
  }
  return rows;
}

function columnsOf(header: readonly string[], file: string, problems: ProblemList): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [index, cell] of header.entries()) {
    const column = cell.trim();
    if (columns.has(column) && column !== '') {
      problems.add(file, 1, column, `The column ${quoted(column)} comes twice; the first one counts.`);
    } else columns.set(column, index);
  }
  return columns;
}

function rowOf(cells: readonly string[], line: number, columns: ReadonlyMap<string, number>): GtfsRow {
  return { line, cell: (column) => cells[columns.get(column) ?? -1]?.trim() ?? '' };
}

function tooLong(cells: readonly string[], header: readonly string[]): string | undefined {
  const extra = cells.slice(header.length).some((cell) => cell.trim() !== '');
  return extra ? `it has ${cells.length} cells under ${header.length} columns` : undefined;
}

/** Line breaks inside quotes: the rows after them start later in the file. */
function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.split('\n').length - 1), 0);
}
