import type { ExpressionSpecification } from 'maplibre-gl';

type Pattern = readonly number[];

/** Dash and gap in line widths. Dots are dashes of no length with round caps. */
const SOLID: Pattern = [1, 0];
const LONG_DASH: Pattern = [3.2, 1.1];
const SHORT_DASH: Pattern = [1.3, 1];
const DOTS: Pattern = [0, 1.9];
const SPARSE_DOTS: Pattern = [0, 3];

/** The dash that tells a stage without colour. Reads `pattern`. */
export const STAGE_DASH: ExpressionSpecification = [
  'match',
  ['get', 'pattern'],
  'under-construction',
  ['literal', [...LONG_DASH]],
  'approved',
  ['literal', [...SHORT_DASH]],
  ['in-plan', 'dropped'],
  ['literal', [...DOTS]],
  'concept',
  ['literal', [...SPARSE_DOTS]],
  ['literal', [...SOLID]],
];

/** Round ends make dots of dots and close the joints of what is solid. Reads `pattern`. */
export const STAGE_CAP: ExpressionSpecification = [
  'match',
  ['get', 'pattern'],
  ['under-construction', 'approved'],
  'butt',
  'round',
];

/** How strongly a stage is drawn, by whether it exists in the scenario. Reads `pattern`, `exists`. */
export const STAGE_OPACITY: ExpressionSpecification = [
  'case',
  ['get', 'exists'],
  1,
  [
    'match',
    ['get', 'pattern'],
    'under-construction',
    0.85,
    'approved',
    0.8,
    'in-plan',
    0.7,
    'concept',
    0.75,
    0.8,
  ],
];
