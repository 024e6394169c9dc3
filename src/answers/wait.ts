import type { Seconds } from '../model/units.ts';

/** A wait shorter than this is not worth a word. */
export const WAIT: Seconds = 30;
