import * as v from 'valibot';
import type { Instant } from '../model/live.ts';

/** Entries of a list beyond this many are not read. */
const LONGEST_LIST = 500;

/** `2026-11-25 08:12:30` of Hong Kong as an instant. */
export const HONG_KONG_TIME = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/),
  v.transform((text): Instant => Date.parse(`${text.replace(' ', 'T')}+08:00`)),
  v.finite(),
);

/** A time with its offset, `2026-11-25T08:12:30+08:00` with or without parts of a second, as an instant. */
export const OFFSET_TIME = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/),
  v.transform((text): Instant => Date.parse(text)),
  v.finite(),
);

/** Name of a place in English, cut to what a name may be long; it is compared, never shown. */
export const PLACE_NAME = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 120)),
);

/** A number of a call along a route, which some feeds write as text. */
export const SEQUENCE = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number))]),
  v.integer(),
);

/** The entries of a list that are as they should be; a bad one does not spoil the others. Not a list: none. */
export function goodEntries<S extends v.GenericSchema>(schema: S, list: unknown): v.InferOutput<S>[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, LONGEST_LIST).flatMap((each: unknown) => {
    const { success, output } = v.safeParse(schema, each);
    return success ? [output as v.InferOutput<S>] : [];
  });
}
