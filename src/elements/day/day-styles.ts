import { css } from 'lit';

/** Looks of the day's chart, its readout and its table. */
export const dayStyles = css`
  .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 0.75rem; margin-block-end: 0.5rem; }
  .switch { display: flex; padding: 2px; border-radius: 12px; background: var(--_panel-raised); }
  .switch button { min-inline-size: 44px; padding: 0 0.625rem; border-radius: 10px; font-size: 0.8125rem; color: var(--_text-muted); text-align: center; }
  .switch button[aria-pressed='true'] { background: var(--_panel); color: var(--_text); font-weight: 600; box-shadow: 0 1px 2px rgb(0 0 0 / 0.14); }
  .bests { display: grid; gap: 0.1875rem; margin-block-end: 0.75rem; }
  .best { font-weight: 650; }
  .plot { touch-action: pan-y; cursor: crosshair; border-radius: 10px; user-select: none; -webkit-user-select: none; }
  .plot svg.picture { display: block; inline-size: 100%; overflow: visible; }
  text { fill: var(--_text-muted); font-size: 11px; font-variant-numeric: tabular-nums; }
  text.x { text-anchor: middle; }
  text.y { text-anchor: end; }
  .axes line { stroke: var(--_outline); stroke-opacity: 0.28; shape-rendering: crispEdges; }
  .axes line.tick { stroke-opacity: 0.8; }
  .line { fill: none; stroke: var(--_way); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
  .waits { fill: none; stroke: var(--_way); stroke-width: 1; stroke-opacity: 0.45; }
  .departure line { stroke: var(--_accent); stroke-width: 2; }
  .departure rect { fill: var(--_accent); }
  .departure text { fill: var(--_on-accent); text-anchor: middle; font-weight: 650; }
  .moment line { stroke: var(--_text); stroke-width: 1; stroke-dasharray: 3 3; }
  .moment circle { fill: var(--_panel); stroke: var(--_way); stroke-width: 1.5; }
  .now { margin-block: 0.625rem 0.25rem; font-weight: 650; }
  .ways li { display: grid; grid-template-columns: 2rem minmax(0, 1fr) auto; align-items: baseline; gap: 0 0.625rem; padding: 0.375rem 0.5rem; border-radius: 10px; }
  .ways li.first { background: var(--_panel-raised); }
  .ways .key { align-self: center; grid-row: span 2; }
  .name { font-weight: 550; overflow-wrap: anywhere; }
  .other { color: var(--_text-muted); font-weight: 400; font-size: 0.8125rem; }
  .value { font-weight: 600; white-space: nowrap; }
  .first .value { font-weight: 700; }
  .value.none { color: var(--_text-muted); font-weight: 400; }
  .detail { grid-column: 2 / -1; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 0.75rem; color: var(--_text-muted); font-size: 0.8125rem; }
  .detail > :last-child { margin-inline-start: auto; }
  .until { color: var(--_accent); font-weight: 550; }
  .journeys { inline-size: 100%; margin-block-start: 0.5rem; border-radius: 12px; background: var(--_accent); color: var(--_on-accent); font-weight: 600; text-align: center; font-variant-numeric: tabular-nums; }
  .journeys:hover { background: color-mix(in srgb, var(--_accent) 88%, var(--_text)); }
  .note { margin-block-start: 0.5rem; }
  .twin { margin-block-start: 0.25rem; padding-inline: 0; color: var(--_accent); }
  .scroll { position: relative; overflow: auto; max-block-size: 22rem; border-radius: 10px; border: 1px solid color-mix(in srgb, var(--_outline) 45%, transparent); }
  table { border-collapse: separate; border-spacing: 0; inline-size: 100%; font-size: 0.875rem; }
  th, td { padding: 0.25rem 0.625rem; text-align: start; vertical-align: middle; white-space: nowrap; border-block-end: 1px solid color-mix(in srgb, var(--_outline) 25%, transparent); }
  thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--_panel); font-size: 0.8125rem; font-weight: 600; vertical-align: bottom; }
  thead th .key { display: block; }
  tbody th { position: sticky; inset-inline-start: 0; background: var(--_panel); padding: 0; }
  thead th:first-child { inset-inline-start: 0; z-index: 2; }
  tbody th button { color: var(--_accent); font-weight: 600; inline-size: 100%; }
  tbody th button[aria-pressed='true'] { background: var(--_accent); color: var(--_on-accent); }
  td > span { display: block; }
  td.first { font-weight: 700; background: var(--_panel-raised); }
  td.none { color: var(--_text-muted); }
  .state { padding-block: 0.75rem; }
  @media (forced-colors: active) {
    text { fill: CanvasText; }
    .axes line { stroke: GrayText; stroke-opacity: 1; }
    .switch button[aria-pressed='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
    .departure line { stroke: Highlight; }
    .departure rect { fill: Highlight; }
    .departure text { fill: HighlightText; }
    tbody th button[aria-pressed='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
    .ways li.first { outline: 1px solid CanvasText; }
  }
`;
