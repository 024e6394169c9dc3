import { PingshanHkAsk } from '../../elements/pingshan-hk-ask.ts';

/** The form of the question. */
export const ASK_ELEMENTS = { 'pingshan-hk-ask': PingshanHkAsk } as const;
