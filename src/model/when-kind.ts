import type { When, WhenKind } from './question.ts';

/** The kind of time that is asked about, also while the time itself is missing; undefined when none is. */
export function whenKind(when: When): WhenKind | undefined {
  return when.kind === 'unclear' ? when.of : when.kind;
}
