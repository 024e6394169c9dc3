import Papa from 'papaparse';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './problem-list.ts';

/** One row of a table: its cells by column, and its line in the file. */
export interface GtfsRow {
  readonly line: number;
  /** The cell without surrounding spaces; empty when it, or the column, is not there. */
  cell(column: string): string;
}

/**
 * The rows of one table of a feed.
 *
 * Rows that cannot be read are left out and told; empty lines are passed over. A missing column that every row
 * needs makes the table useless: it is told once and gives no rows.
 */
export function gtfsRows(
  text: string,
  file: string,
  needed: readonly string[],
  problems: ProblemList,
): GtfsRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const [header = [], ...rows] = data;
  const columns = columnsOf(header, file, problems);
  const missing = needed.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    problems.add(file, 1, missing.join(', '), `The table has no column ${missing.join(', ')}.`);
    return [];
  }
  const broken = new Map(errors.map(({ row, message }) => [row, message]));
  let line = 1 + newlinesIn(header);
  return rows.flatMap((cells, index) => {
    const start = line;
    line += 1 + newlinesIn(cells);
    if (cells.length === 1 && cells[0]!.trim() === '') return [];
    const wrong = broken.get(index + 1) ?? tooLong(cells, header);
    if (wrong !== undefined) problems.add(file, start + 1, '', `The row cannot be read: ${wrong}.`);
    return wrong === undefined ? [rowOf(cells, start + 1, columns)] : [];
  });
}

/** Every value of a column, also of rows and tables that cannot be read otherwise. */
export function cellsIn(text: string, column: string): Set<string> {
  const [header = [], ...rows] = Papa.parse<string[]>(text, { delimiter: ',' }).data;
  const index = header.findIndex((cell) => cell.trim() === column);
  return new Set(rows.flatMap((cells) => cells[index]?.trim() ?? []));
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
