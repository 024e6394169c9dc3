import type { Locale } from '../../model/names.ts';
import { laterOf } from '../language.ts';

/** What a reader can do with a journey. */
export type KeepAction = 'share' | 'copy' | 'print' | 'image' | 'calendar';

/** Every way to keep a journey, in the order they are offered. */
export const KEEP_ACTIONS: readonly KeepAction[] = ['share', 'copy', 'print', 'image', 'calendar'];

/** Words of what is kept, shared and printed. Functions take texts that are formatted already. */
export interface KeepWords {
  readonly title: string;
  readonly actions: Readonly<Record<KeepAction, string>>;
  readonly done: Readonly<Record<KeepAction, string>>;
  readonly failed: Readonly<Record<KeepAction, string>>;
  /** Title of a journey: from, to. */
  readonly journey: (from: string, to: string) => string;
  readonly leave: (clock: string) => string;
  /** Likely and safe arrival. */
  readonly arrive: (likely: string, safe: string) => string;
  /** Where no arrival of the evening is safe. */
  readonly arriveUnsafe: (likely: string) => string;
  /** The last step. */
  readonly arrival: string;
  readonly over: (crossing: string) => string;
  readonly columns: {
    readonly time: string;
    readonly step: string;
    readonly length: string;
    readonly known: string;
  };
  readonly steps: string;
  readonly fares: string;
  readonly warnings: string;
  readonly noWarnings: string;
  readonly sources: string;
  /** A document and the day it speaks of. */
  readonly dated: (title: string, date: string) => string;
  /** Always said: what the times are. */
  readonly estimate: string;
  readonly disclaimer: string;
  readonly made: (day: string) => string;
  readonly again: (address: string) => string;
}

/** The words of a language. */
export function keepWordsFor(locale: Locale): KeepWords {
  return laterOf(locale).keep;
}
