import type { Avoidance, Endpoint, Traveller } from './journey.ts';
import type { Day, Seconds } from './units.ts';

/** When a reader wants to travel; seconds after Hong Kong midnight of the question's day. */
export type When =
  /** As soon as possible: the day and the time are those of the moment it is answered. */
  | { readonly kind: 'now' }
  | { readonly kind: 'depart-at'; readonly time: Seconds }
  | { readonly kind: 'arrive-by'; readonly time: Seconds }
  /** The whole service day: the chart first, then a moment of it. */
  | { readonly kind: 'any-time' }
  /**
   * What a link says and is no time, or with `of` a field for one that was emptied: nothing is answered until the
   * reader has chosen one.
   */
  | { readonly kind: 'unclear'; readonly text: string; readonly of?: TimedKind };

/** The kinds of time that a reader can choose. */
export type WhenKind = Exclude<When['kind'], 'unclear'>;

/** Those that go with a time of day. */
export type TimedKind = 'depart-at' | 'arrive-by';

/** What a reader wants most; it orders the answer and leaves nothing out. */
export type Preference = 'fastest' | 'fewer-changes' | 'less-walking' | 'cheaper';

/** Every preference, in the order they are offered. */
export const PREFERENCES: readonly Preference[] = ['fastest', 'fewer-changes', 'less-walking', 'cheaper'];

/** What a reader asks, half asked or whole. */
export interface Question {
  readonly from?: Endpoint;
  readonly to?: Endpoint;
  readonly when: When;
  /** Absent: today in Hong Kong. What is no day that the records speak of is kept, and not answered. */
  readonly day?: Day;
  /** Absent: as the data has it for everybody. */
  readonly traveller?: Traveller;
  readonly prefer: Preference;
  readonly avoid: Avoidance;
}

/** Nothing asked yet. */
export const NO_QUESTION: Question = { when: { kind: 'now' }, prefer: 'fastest', avoid: {} };
