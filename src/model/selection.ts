/** What kind of thing a reader can pick. */
export type ItemKind = 'line' | 'station' | 'crossing' | 'road' | 'place';

/** Every kind of thing a reader can pick. */
export const ITEM_KINDS: readonly ItemKind[] = ['line', 'station', 'crossing', 'road', 'place'];

/** One thing a reader picked. */
export interface Selection {
  readonly kind: ItemKind;
  /** Id in the network: of a `Line`, `Station`, `Crossing`, `Road` (its `id`) or `Place`. */
  readonly id: string;
}
