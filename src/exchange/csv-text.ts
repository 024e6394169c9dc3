import Papa from 'papaparse';

/** What a cell of a written table may hold; undefined leaves it empty. */
export type CellValue = string | number | undefined;

/** A table as text: a header, then rows, each on its own line. */
export function csvText(columns: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell))));
  return `${Papa.unparse([[...columns], ...cells], { newline: '\n' })}\n`;
}

/** The order of code points, which does not depend on a language or a machine. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
