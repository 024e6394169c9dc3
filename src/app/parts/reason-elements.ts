import { PingshanHkReasons } from '../../elements/pingshan-hk-reasons.ts';

/** What stands in an answer without journeys, and below one with them. */
export const REASON_ELEMENTS = { 'pingshan-hk-reasons': PingshanHkReasons } as const;
