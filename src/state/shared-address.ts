/** What an address says of an answer besides its question. */
export interface Shared {
  /** Key of the journey that is open. */
  readonly journey: string | undefined;
  /** Minutes of the fastest way when the address was given away. */
  readonly shared: number | undefined;
}

const MOST_MINUTES = 2880;

/** Reads it; what makes no sense is as good as not said: the answer is worked out anew in any case. */
export function sharedOf(query: string): Shared {
  const given = new URLSearchParams(query);
  const journey = given.get('journey') ?? '';
  const minutes = Number(given.get('took') ?? '');
  const isSensible = Number.isInteger(minutes) && minutes > 0 && minutes <= MOST_MINUTES;
  return {
    journey: journey === '' ? undefined : journey,
    shared: isSensible ? minutes : undefined,
  };
}
