import fc from 'fast-check';

/** One thing done to a JSON value: where (0 to 1 of all places, or of all characters) and what. */
export interface Mutation {
  readonly at: number;
  readonly how: 'remove' | 'replace' | 'cut' | 'repeat';
  readonly value: unknown;
}

/** Removed keys, replaced values, cut texts and repeated elements. */
export const mutations: fc.Arbitrary<Mutation> = fc.record({
  at: fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1_000_000),
  how: fc.constantFrom('remove', 'replace', 'cut', 'repeat'),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(-1, 0, 1e9, '', '__proto__', 'szm:z', null, [], {}, [null], '2026-02-30'),
  ),
});

type Place = { holder: Record<string, unknown> | unknown[]; key: string | number };

/** The JSON text of a value with one mutation; a cut text is most often no JSON any more. */
export function mutated(original: unknown, { at, how, value }: Mutation): string {
  const copy = structuredClone(original);
  const text = JSON.stringify(copy);
  if (how === 'cut') {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + text.slice(index + 5);
  }
  const places = [...placesIn(copy)];
  const place = places[Math.floor(at * places.length)];
  if (place === undefined) return JSON.stringify(value);
  change(place, how, value);
  return JSON.stringify(copy);
}

function change({ holder, key }: Place, how: Mutation['how'], value: unknown): void {
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (how === 'remove') holder.splice(index, 1);
    else if (how === 'repeat') holder.splice(index, 0, holder[index]);
    else holder[index] = value;
  } else if (how === 'remove') delete holder[key];
  else holder[key] = value;
}

function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Place['holder'];
  for (const [key, child] of Object.entries(value)) {
    yield { holder, key: Array.isArray(value) ? Number(key) : key };
    yield* placesIn(child);
  }
}
