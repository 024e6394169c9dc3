import { css } from 'lit';

/** Buttons, lists and focus, alike in every element; colours come from the theme's properties. */
export const controls = css`
  :host {
    display: block;
    color: var(--_text);
    font: 400 0.9375rem/1.45 var(--pingshan-hk-font, system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'PingFang HK', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
  }
  :host([hidden]) { display: none; }
  * { box-sizing: border-box; }
  h2, h3 { margin: 0; line-height: 1.3; text-wrap: balance; }
  h2 { font-size: 1.125rem; font-weight: 650; }
  h3 { font-size: 0.8125rem; font-weight: 600; color: var(--_text-muted); }
  p, ul, ol, dl, dd { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  button {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    border-radius: 10px;
  }
  button { cursor: pointer; background: none; border: 0; padding: 0 0.75rem; text-align: start; }
  button:hover { background: var(--_panel-raised); }
  a { color: var(--_accent); overflow-wrap: anywhere; }
  :focus-visible { outline: 3px solid var(--_focus); outline-offset: 1px; }
  .muted { color: var(--_text-muted); }
  .small { font-size: 0.8125rem; }
  .number { font-variant-numeric: tabular-nums; }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button { border: 1px solid ButtonText; }
  }
`;
