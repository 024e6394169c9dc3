import type { SchematicWords } from './words.ts';

/** English. */
export const SCHEMATIC_EN: SchematicWords = {
  title: 'Diagram of the lines between Pingshan and Hong Kong',
  description:
    'Shenzhen above, Hong Kong below, the crossings between. Not to scale. Solid lines are open; long dashes are being built, short dashes are approved, dots are planned.',
  keys: 'Arrow keys move from mark to mark, Enter picks one.',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  whole: 'Show all of it',
  left: 'Move left',
  right: 'Move right',
  up: 'Move up',
  down: 'Move down',
  controls: 'Size and part of the diagram',
  station: (name, lines) => `${name}, station: ${lines}`,
  separator: ', ',
  line: (name, stage) => `${name}: ${stage}`,
  crossing: (name, state) => `${name}, boundary crossing: ${state}`,
  changes: 'Change here',
  gate: 'Boundary crossing',
  notToScale: 'Not to scale',
  partly: 'A part of this journey lies off the diagram.',
};
