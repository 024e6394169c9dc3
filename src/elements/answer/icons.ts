import { css, html } from 'lit';

const SHAPES = {
  walk: 'M10 2.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8M9.4 6.6 7 8.6v2.6M9.4 6.6l1.8 2.2 2.2.8M9.4 6.6 8.8 11l2.4 2.6.8 3.8M8.8 11l-.6 2.6L6 17.4',
  bus: 'M4.5 4.5h11v10h-11zM4.5 10.5h11M6.5 14.5v2M13.5 14.5v2M7 12.6h.1M12.9 12.6h.1',
  gate: 'M4 17V6.5a6 6 0 0 1 12 0V17M4 11.5h12M10 4v13',
  warn: 'M10 3.2 17.6 16.4H2.4zM10 8v4M10 14.2v.1',
  next: 'm8 5 5 5-5 5',
} as const;

/** What an icon shows. */
export type Icon = keyof typeof SHAPES;

/** A stroke drawing the size of the text beside it; it says nothing that the text does not. */
export function icon(name: Icon) {
  return drawnIcon(name, SHAPES[name]);
}

/** The same of another shape: `path` fills a square of 20 units. */
export function drawnIcon(name: string, path: string) {
  return html`<svg class="icon ${name}" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d=${path} />
  </svg>`;
}

/** Styles of these. */
export const iconStyles = css`
  .icon { flex: none; inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
  .icon.next { inline-size: 0.75rem; block-size: 0.75rem; stroke: var(--_text-muted); stroke-width: 2.4; }
`;
