import { PingshanHkCanvas } from '../../elements/pingshan-hk-canvas.ts';

/** The drawn map, which fetches the rest of itself when it is seen. */
export const MAP_ELEMENTS = { 'pingshan-hk-canvas': PingshanHkCanvas } as const;
