import { PingshanHkDay } from '../../elements/pingshan-hk-day.ts';
import { PingshanHkHome } from '../../elements/pingshan-hk-home.ts';

export { otherPart } from '../other-parts.ts';

/** The day's chart, and the last ways home. */
export const DAY_ELEMENTS = { 'pingshan-hk-day': PingshanHkDay, 'pingshan-hk-home': PingshanHkHome } as const;
