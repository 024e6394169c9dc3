import { html, svg } from 'lit';

/** Drawn on 24 × 24, stroked in the colour of the text. */
const SHAPES = {
  here: svg`<circle cx="12" cy="12" r="6.5" /><circle cx="12" cy="12" r="2" fill="currentColor" stroke="none" /><path d="M12 2v3.5M12 18.5V22M2 12h3.5M18.5 12H22" />`,
  pick: svg`<path d="M9 4 3.5 6.5v13L9 17l6 2.5 5.5-2.5v-13L15 6.5z" /><path d="M9 4v13M15 6.5v13" />`,
  forget: svg`<path d="M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12" />`,
  recent: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7v5l3.5 2" />`,
  saved: svg`<path d="m12 3.8 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z" />`,
  station: svg`<rect x="6" y="3.5" width="12" height="13" rx="3" /><path d="M6 11h12M9 14h.01M15 14h.01M8.5 16.5 6.5 20.5M15.5 16.5l2 4" />`,
  place: svg`<path d="M12 21c4.5-4.6 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2 6.4 6.5 11z" /><circle cx="12" cy="10" r="2.2" />`,
  'crossing-side': svg`<path d="M5 20V5M19 20V5M5 8h14M9 20v-6h6v6" />`,
  position: svg`<circle cx="12" cy="12" r="4" /><circle cx="12" cy="12" r="8.5" />`,
  swap: svg`<path d="M8 4v15M8 4 4.5 7.500M8 4l3.5 3.500M16 20V5M16 20l-3.5-3.500M16 20l3.5-3.5" />`,
  clear: svg`<path d="m7 7 10 10M17 7 7 17" />`,
  chevron: svg`<path d="m7 10 5 5 5-5" />`,
} as const;

/** A picture of the form. */
export type AskIcon = keyof typeof SHAPES;

/** A small picture that says nothing the words beside it do not. */
export function askIcon(name: AskIcon) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[name]}</svg>`;
}
