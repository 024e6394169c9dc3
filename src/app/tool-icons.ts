import { svg } from 'lit';

/** Strokes of the map's buttons, in a box of 24. */
export const TOOL_ICONS = {
  zoomIn: svg`<path d="M12 5v14M5 12h14" />`,
  zoomOut: svg`<path d="M5 12h14" />`,
  corridor: svg`<path d="M4 9V4h5M20 15v5h-5M15 4h5v5M9 20H4v-5" /><circle cx="12" cy="12" r="2.5" />`,
} as const;
