import { css } from 'lit';

/** One journey step by step: times, a rail in the lines' colours, and what is done. */
export const journeyStyles = css`
  .why { padding: 0.625rem 0.75rem; border-radius: 12px; background: var(--_panel-raised); font-size: 0.875rem; margin-block-end: 0.875rem; }
  .why strong { display: block; font-size: 0.8125rem; }
  h3 { font-size: 0.9375rem; color: var(--_text); }
  .name, .strong { font-weight: 600; }
  .leg { display: grid; grid-template-columns: 3.25rem 1.125rem minmax(0, 1fr); column-gap: 0.5rem; border-radius: 10px; }
  .leg.pointed { background: color-mix(in srgb, var(--_accent) 12%, transparent); }
  .time { text-align: end; font-variant-numeric: tabular-nums; font-size: 0.875rem; line-height: 1.35; color: var(--_text-muted); padding-block-start: 0.0625rem; }
  .time.exact { font-weight: 700; color: var(--_text); }
  .about { display: block; font-size: 0.6875rem; line-height: 1.1; }
  .rail { position: relative; justify-self: center; inline-size: 6px; border-radius: 3px; margin-block: 0.5rem -0.5rem; background: var(--_rail, transparent); box-shadow: inset 0 0 0 1px rgb(128 128 128 / 0.35); forced-color-adjust: none; }
  .rail::before { content: ''; position: absolute; inset-block-start: -5px; inset-inline-start: -3px; inline-size: 12px; block-size: 12px; border-radius: 50%; background: var(--_panel); border: 3px solid var(--_rail, var(--_text-muted)); box-shadow: 0 0 0 1px rgb(128 128 128 / 0.35); box-sizing: border-box; z-index: 1; }
  .walk .rail, .change .rail, .wait .rail { box-shadow: none; background: radial-gradient(circle, var(--_text-muted) 2px, transparent 2.4px) 50% 3px / 6px 8px repeat-y; }
  .bus .rail { background: var(--_text-muted); }
  .crossing .rail { background: repeating-linear-gradient(180deg, var(--_text) 0 4px, var(--_panel) 4px 8px); }
  .crossing .rail::before { border-color: var(--_text); border-radius: 3px; }
  .last .rail { background: none; box-shadow: none; }
  .last .rail::before { border-color: var(--_text); background: var(--_text); }
  .body { padding-block-end: 0.875rem; min-inline-size: 0; display: grid; gap: 0.1875rem; align-content: start; }
  .last .body { padding-block-end: 0; }
  .place { font-weight: 650; overflow-wrap: anywhere; }
  .what { display: flex; align-items: baseline; gap: 0.4375rem; overflow-wrap: anywhere; }
  .what.flowing { display: block; }
  .what.flowing > :first-child { margin-inline-end: 0.1875rem; }
  .what.quiet { align-items: flex-start; font-size: 0.875rem; }
  .what.quiet .icon { align-self: flex-start; margin-block-start: 0.0625rem; }
  .what .icon, .boundary .icon { align-self: center; inline-size: 1.125rem; block-size: 1.125rem; color: var(--_text-muted); }
  .facts { display: flex; flex-wrap: wrap; gap: 0 0.625rem; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
  .facts:empty { display: none; }
  .timing { font-variant-numeric: tabular-nums; }
  .timing > span { white-space: nowrap; }
  .known { color: var(--_text-muted); font-size: 0.8125rem; }
  .known.guess { text-decoration: underline dotted; text-underline-offset: 0.2em; }
  .mark { display: inline-flex; align-items: center; gap: 0.1875rem; padding: 0.0625rem 0.375rem; border-radius: 6px; font-size: 0.8125rem; font-weight: 650; line-height: 1.4; flex: none; box-shadow: inset 0 0 0 1px var(--_outline); }
  .stops { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 0.5rem; justify-self: start; margin-inline-start: -0.5rem; padding-inline: 0.5rem; font-size: 0.875rem; color: var(--_accent); font-weight: 600; }
  .stops .timing { color: var(--_text); font-weight: 400; }
  .stops .icon { inline-size: 1rem; block-size: 1rem; stroke-width: 2.4; }
  .stops[aria-expanded='true'] .icon { transform: rotate(180deg); }
  .between { display: grid; gap: 0.125rem; padding-block-end: 0.25rem; font-size: 0.875rem; color: var(--_text-muted); }
  .boundary { display: grid; gap: 0.1875rem; padding: 0.5625rem 0.6875rem; border-radius: 12px; background: var(--_panel-raised); border-inline-start: 4px double var(--_text); }
  .boundary .name { display: flex; gap: 0.375rem; align-items: flex-start; }
  .open { display: inline-flex; align-items: center; gap: 0.3125rem; }
  .open.closing-soon { color: var(--_crossing-closing-soon); font-weight: 600; }
  .open .state { inline-size: 0.9375rem; block-size: 0.9375rem; }
  .steps { list-style: decimal; padding-inline-start: 1.25rem; font-size: 0.8125rem; color: var(--_text-muted); }
  .warnings { display: grid; gap: 0.1875rem; font-size: 0.8125rem; line-height: 1.35; color: var(--_text-muted); }
  .warnings li { display: flex; gap: 0.375rem; align-items: flex-start; }
  .warnings .icon { inline-size: 1rem; block-size: 1rem; margin-block-start: 0.0625rem; }
  .warnings .high { color: var(--_crossing-closing-soon); font-weight: 600; }
  .block { margin-block-start: 1rem; display: grid; gap: 0.25rem; }
  .fares { font-size: 0.875rem; }
  .fares li { display: flex; justify-content: space-between; gap: 0.75rem; padding-block: 0.1875rem; }
  .fares .number { white-space: nowrap; font-weight: 600; }
  .fares .total { border-block-start: 1px solid color-mix(in srgb, var(--_outline) 40%, transparent); margin-block-start: 0.1875rem; padding-block-start: 0.375rem; flex-wrap: wrap; font-weight: 600; }
  .shares { display: flex; flex-wrap: wrap; gap: 0 0.875rem; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
  details.block { display: block; }
  summary { min-block-size: 44px; display: list-item; align-content: center; cursor: pointer; font-size: 0.875rem; font-weight: 600; color: var(--_accent); border-radius: 10px; }
  .sources li { padding-block: 0.1875rem; overflow-wrap: anywhere; }
  .sources a { display: inline-block; padding-block: 0.25rem; }
  @media print {
    .leg, .block { break-inside: avoid; }
    .leg.pointed { background: none; }
    details.block { display: none; }
  }
`;
