import { css } from 'lit';

/** Looks of the last ways home. */
export const homeStyles = css`
  h2 { margin-block-end: 0.5rem; }
  .headline { padding: 0.75rem 0.875rem; border-radius: 14px; background: var(--_panel-raised); }
  .headline .lead { font-size: 1.75rem; font-weight: 700; line-height: 1.2; }
  .headline.gone .lead { font-size: 1.125rem; }
  .headline .over { font-size: 0.9375rem; font-weight: 500; }
  .headline.risky, .headline.gone { background: color-mix(in srgb, var(--_danger) 10%, var(--_panel)); }
  .label { display: block; font-size: 0.75rem; color: var(--_text-muted); }
  .first { margin-block: 0.5rem; font-size: 0.875rem; }
  .ways li { padding-block: 0.625rem; border-block-end: 1px solid color-mix(in srgb, var(--_outline) 30%, transparent); }
  .name { display: flex; align-items: center; gap: 0.5rem; font-weight: 600; }
  .name .key { flex: none; }
  .other { color: var(--_text-muted); font-weight: 400; font-size: 0.8125rem; }
  .times { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem; margin-block: 0.375rem; }
  .time { position: relative; display: grid; padding: 0.375rem 0.625rem; border-radius: 10px; background: var(--_panel-raised); align-content: start; }
  button.time:hover { box-shadow: inset 0 0 0 1px var(--_outline); }
  .clock { font-size: 1.125rem; font-weight: 650; }
  .arrives { font-size: 0.8125rem; color: var(--_text-muted); }
  .past .clock { font-weight: 500; color: var(--_text-muted); }
  .past .at { text-decoration: line-through; text-decoration-thickness: 1px; }
  .limit { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem; font-size: 0.875rem; }
  .state { padding-block: 0.75rem; }
  ul + p { margin-block-start: 0.5rem; }
  @media (forced-colors: active) {
    .headline, .time { border: 1px solid CanvasText; }
  }
`;
