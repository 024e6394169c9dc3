import { PingshanHkSchematic } from '../../elements/pingshan-hk-schematic.ts';

/** What stands for the map until it is drawn. */
export const DIAGRAM_ELEMENTS = { 'pingshan-hk-schematic': PingshanHkSchematic } as const;
