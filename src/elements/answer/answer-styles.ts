import { css } from 'lit';

/** The list of journeys: a card for each crossing, its strips, and what is opened under one. */
export const answerStyles = css`
  .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.625rem; margin-block-end: 0.5rem; }
  .head h2:focus { outline: none; }
  .progress { block-size: 3px; border-radius: 2px; margin-block-end: 0.5rem; background: linear-gradient(90deg, transparent, var(--_accent), transparent) 0 0 / 50% 100% no-repeat var(--_panel-raised); animation: slide 1.2s linear infinite; }
  @keyframes slide { from { background-position: -100% 0; } to { background-position: 200% 0; } }
  .groups { display: grid; gap: 0.625rem; transition: opacity 120ms; }
  [aria-busy='true'] .groups { opacity: 0.55; }
  .card { border: 1px solid color-mix(in srgb, var(--_outline) 40%, transparent); border-radius: 14px; background: var(--_panel); overflow: clip; }
  .card.chosen { border-color: var(--_accent); box-shadow: 0 0 0 1px var(--_accent); }
  .crossing { display: flex; align-items: center; gap: 0.4375rem; padding: 0.4375rem 0.75rem; background: var(--_panel-raised); font-size: 0.8125rem; line-height: 1.3; }
  .crossing h3 { flex: 1; color: var(--_text); font-weight: 650; overflow-wrap: anywhere; text-wrap: pretty; }
  .crossing .state { inline-size: 1rem; block-size: 1rem; }
  .crossing .hours { max-inline-size: 45%; text-align: end; color: var(--_text-muted); font-variant-numeric: tabular-nums; }
  .crossing .hours.closing-soon { color: var(--_crossing-closing-soon); font-weight: 600; }
  .strip { display: grid; gap: 0.25rem; inline-size: 100%; padding: 0.625rem 0.75rem 0.6875rem; border-radius: 0; font-variant-numeric: tabular-nums; }
  .strip:focus-visible { outline-offset: -3px; }
  .strip[aria-expanded='true'] { background: color-mix(in srgb, var(--_accent) 8%, var(--_panel)); }
  li + li .strip, .others { border-block-start: 1px solid color-mix(in srgb, var(--_outline) 25%, transparent); }
  .row { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 0.75rem; }
  .minutes { font-size: 1.25rem; font-weight: 700; line-height: 1.2; letter-spacing: -0.01em; }
  .arrive { font-weight: 600; }
  .chain { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem; margin-block-start: 0.25rem; }
  .link { display: inline-flex; align-items: center; gap: 0.25rem; }
  .mark { display: inline-flex; align-items: center; gap: 0.1875rem; padding: 0.0625rem 0.375rem; border-radius: 6px; font-size: 0.8125rem; font-weight: 650; line-height: 1.4; box-shadow: inset 0 0 0 1px var(--_outline); }
  .mark.gate { padding-inline: 0.1875rem; color: var(--_panel); background: var(--_text); box-shadow: none; }
  .mark.plain { padding-inline: 0; font-weight: 500; box-shadow: none; color: var(--_text-muted); }
  .facts { display: flex; flex-wrap: wrap; align-items: center; gap: 0.1875rem 0.625rem; color: var(--_text-muted); }
  .foot, .foot > [aria-hidden] { display: inline-flex; align-items: center; position: relative; }
  .foot .icon { inline-size: 1.125rem; block-size: 1.125rem; }
  .facts .money { color: var(--_text); font-weight: 600; margin-inline-start: auto; }
  .merits { display: flex; flex-wrap: wrap; gap: 0.25rem; }
  .merits span { padding: 0.0625rem 0.5rem; border-radius: 999px; font-size: 0.75rem; font-weight: 650; line-height: 1.5; color: var(--_crossing-open); background: color-mix(in srgb, var(--_crossing-open) 13%, var(--_panel)); }
  .alert { display: flex; gap: 0.375rem; align-items: flex-start; color: var(--_crossing-closing-soon); font-weight: 550; }
  .unsafe { color: var(--_crossing-closing-soon); font-weight: 600; }
  .others { inline-size: 100%; border-radius: 0; font-size: 0.8125rem; font-weight: 600; color: var(--_accent); }
  .opened { border-block-start: 1px solid color-mix(in srgb, var(--_outline) 25%, transparent); padding: 0.75rem; }
  .note { margin-block-start: 0.625rem; }
  @media print {
    .others { display: none; }
    .card { overflow: visible; }
    .card:not(.chosen), tbody { break-inside: avoid; }
    h3 { break-after: avoid; }
    /* The open journey is what one prints. */
    .groups:has(> .chosen) > :not(.chosen), .groups:has(> .chosen) ~ *, .chosen li:not(:has(> .opened)) { display: none; }
  }
  @media (forced-colors: active) {
    .merits span, .mark { outline: 1px solid; }
    .card.chosen { outline: 3px solid Highlight; }
  }
  @media (prefers-reduced-motion: reduce) {
    .progress { animation: none; background: var(--_accent); }
    .groups { transition: none; }
  }
`;
