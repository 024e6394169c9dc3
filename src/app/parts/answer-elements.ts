import { PingshanHkAnswer } from '../../elements/pingshan-hk-answer.ts';

/** What stands in the panel once both ends are known. */
export const ANSWER_ELEMENTS = { 'pingshan-hk-answer': PingshanHkAnswer } as const;
