import { PingshanHkCrossings } from '../../elements/pingshan-hk-crossings.ts';

/** What stands below the journeys of an answer. */
export const CROSSING_ELEMENTS = { 'pingshan-hk-crossings': PingshanHkCrossings } as const;
