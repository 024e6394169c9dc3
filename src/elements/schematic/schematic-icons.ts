import { svg } from 'lit';

/** Strokes of the diagram's buttons, in a box of 24. */
export const SCHEMATIC_ICONS = {
  zoomIn: svg`<path d="M12 5v14M5 12h14" />`,
  zoomOut: svg`<path d="M5 12h14" />`,
  whole: svg`<path d="M4 9V4h5M20 15v5h-5M15 4h5v5M9 20H4v-5" />`,
  left: svg`<path d="M14 6l-6 6 6 6" />`,
  right: svg`<path d="M10 6l6 6-6 6" />`,
  up: svg`<path d="M6 14l6-6 6 6" />`,
  down: svg`<path d="M6 10l6 6 6-6" />`,
} as const;
