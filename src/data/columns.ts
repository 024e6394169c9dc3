/** Rows as columns: alike values stand side by side, which packs better. */
export function columnsOf(rows: readonly (readonly unknown[])[]): unknown[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

/** The rows of columns that may be damaged: what is no column is missing in every row. */
export function rowsOfColumns(columns: readonly unknown[]): unknown[][] {
  const lists = columns.map((column) => (Array.isArray(column) ? (column as unknown[]) : []));
  const height = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => lists.map((list) => list[row]));
}
