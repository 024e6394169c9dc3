/**
 * The record of a row, unchecked: whatever is damaged is missing or of the wrong kind.
 *
 * @param fields - what the row holds, in order; `provenance` stands for `sources`, `asOf` and `confidence`
 * @param values - those that many rows repeat; they hold their index
 * @param unpack - the value of any other field, given what of its record is unpacked before
 */
export function unpackRow(
  fields: readonly string[],
  row: readonly unknown[],
  values: readonly unknown[],
  unpack: (field: string, value: unknown, record: Readonly<Record<string, unknown>>) => unknown,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [index, field] of fields.entries()) {
    const value = row[index] ?? undefined;
    if (value === undefined) continue;
    if (field === 'provenance') {
      const [sources, asOf, confidence] = listOf(at(values, value));
      Object.assign(record, { sources, asOf, confidence });
    } else record[field] = unpack(field, value, record);
  }
  return record;
}

/** The element at an index that may be anything. */
export function at(list: readonly unknown[], index: unknown): unknown {
  return typeof index === 'number' ? list[index] : undefined;
}

/** A list, or an empty one for anything else. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
