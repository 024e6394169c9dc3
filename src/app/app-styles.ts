import { css, unsafeCSS } from 'lit';
import { controls } from '../elements/shared-styles.ts';
import { customProperties } from '../theme/custom-properties.ts';
import { DARK_INTERFACE, LIGHT_INTERFACE } from '../theme/interface-colours.ts';

const frameStyles = css`
  :host { -webkit-tap-highlight-color: rgb(128 128 128 / 0.16); position: relative; block-size: var(--pingshan-hk-height, 36rem); min-block-size: 20rem; overflow: hidden; isolation: isolate; }
  .light { ${unsafeCSS(customProperties(LIGHT_INTERFACE))} }
  .dark { ${unsafeCSS(customProperties(DARK_INTERFACE))} }
  .frame { position: absolute; inset: 0; container-type: size; color: var(--_text); background: var(--_ground); --_side: 24.5rem; --_footer: 2.25rem; }
  .frame.before { background: none; }
  .layout { position: absolute; inset: 0; }
  .panel {
    position: absolute; inset-block: 0.75rem; inset-inline-start: 0.75rem; inline-size: 23rem;
    display: flex; flex-direction: column;
    background: var(--_panel); border-radius: 16px; box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 8px 28px rgb(0 0 0 / 0.16);
    overflow: clip;
  }
  .top { padding: 0.75rem 1rem 0.5rem; display: grid; gap: 0.5rem; box-shadow: 0 1px color-mix(in srgb, var(--_outline) 25%, transparent); }
  .scroll { position: relative; flex: 1; min-block-size: 0; overflow: auto; overscroll-behavior: contain; padding: 0.5rem 1rem 1.25rem; scrollbar-width: thin; }
  .views { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .views .tabs { flex: 1; }
  .tabs { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 2px; padding: 2px; background: var(--_panel-raised); border-radius: 12px; }
  .tabs button { text-align: center; padding: 0 0.5rem; font-weight: 600; color: var(--_text-muted); line-height: 1.2; }
  .tabs button[aria-pressed='true'] { background: var(--_panel); color: var(--_text); box-shadow: 0 1px 3px rgb(0 0 0 / 0.18); }
  .parts { margin-block: 1rem 0.75rem; grid-auto-columns: minmax(max-content, auto); }
  .asked { display: none; }
  .fold { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; position: relative; inline-size: 100%; padding: 0.625rem 2.5rem 0.625rem 0.875rem; background: var(--_panel-raised); border-radius: 14px; line-height: 1.35; }
  .fold-ends { font-weight: 600; overflow-wrap: anywhere; }
  .fold svg { position: absolute; inset-block-start: calc(50% - 10px); inset-inline-end: 0.75rem; inline-size: 20px; block-size: 20px; fill: none; stroke: var(--_text-muted); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .fold[aria-expanded='true'] { margin-block-end: 0.625rem; }
  .fold[aria-expanded='true'] svg { transform: rotate(180deg); }
  .fold ~ .parts { margin-block-start: 0.625rem; }
  .shared { margin-block-end: 0.5rem; }
  @media (forced-colors: active) { .tabs button[aria-pressed='true'] { outline: 2px solid Highlight; } }
  .handle { display: none; }
  footer {
    position: absolute; inset-block-end: 0; inset-inline: var(--_side) 0; min-block-size: 1.75rem;
    display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.625rem; padding: 0.25rem 0.75rem;
    font-size: 0.75rem; line-height: 1.35; color: var(--_text-muted);
    background: color-mix(in srgb, var(--_panel) 88%, transparent);
  }
  footer .room { visibility: hidden; }
  footer details { inline-size: 100%; }
  footer details > span { display: block; }
  footer details > span:last-child { padding-block-end: 0.375rem; }
  footer summary { position: relative; display: flex; align-items: center; gap: 0.5rem; min-block-size: 1.75rem; cursor: pointer; list-style: none; white-space: nowrap; }
  footer summary::-webkit-details-marker { display: none; }
  footer summary::after { content: ''; position: absolute; inset-block: -1rem 0; inset-inline: 0; }
  footer summary span { overflow: hidden; text-overflow: ellipsis; }
  footer summary svg { flex: none; inline-size: 1rem; block-size: 1rem; margin-inline-start: auto; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
  footer strong { color: var(--_text); font-weight: 600; }
  .notices { position: absolute; inset-block-start: 0.75rem; inset-inline: calc(var(--_side) + 0.5rem) 4.25rem; display: grid; gap: 0.5rem; justify-items: start; pointer-events: none; }
  .notice { pointer-events: auto; display: flex; align-items: center; gap: 0.5rem; max-inline-size: 34rem; padding: 0.25rem 0.25rem 0.25rem 0.875rem; background: var(--_panel); border-radius: 12px; border-inline-start: 4px solid var(--_danger); box-shadow: 0 4px 16px rgb(0 0 0 / 0.16); font-size: 0.875rem; }
  .notice button { flex: none; color: var(--_accent); }
  .state { padding: 1.5rem 0; display: grid; gap: 0.75rem; justify-items: start; }
  .state button { background: var(--_accent); color: var(--_on-accent); }
  .bar { inline-size: 100%; block-size: 3px; border-radius: 2px; background: linear-gradient(90deg, transparent, var(--_accent), transparent) 0 0 / 50% 100% no-repeat var(--_panel-raised); animation: slide 1.2s linear infinite; }
  @keyframes slide { from { background-position: -100% 0; } to { background-position: 200% 0; } }
  @media (prefers-reduced-motion: reduce) { .bar { animation: none; } }
  @container (max-width: 1460px) { .layout { --_footer: 3.5rem; } }
  @container (max-width: 840px) { .layout { --_footer: 5.25rem; } }
  @container (max-width: 639.98px) {
    .layout { --_side: 0px; --_footer: calc(var(--_sheet) + 1.75rem); --_sheet: 6.75rem; }
    .layout.half { --_sheet: 52cqb; }
    .layout.full { --_sheet: calc(100cqb - 7rem); }
    .panel { inset-block: auto 0; inset-inline: 0; inline-size: auto; block-size: var(--_sheet); border-radius: 18px 18px 0 0; }
    .top { padding-block-start: 0; }
    .handle { display: grid; place-items: center; inline-size: 100%; min-block-size: 44px; block-size: 44px; margin-block-end: -0.75rem; border-radius: 0; touch-action: none; cursor: grab; }
    .handle:hover { background: none; }
    .handle::before { content: ''; inline-size: 2.75rem; block-size: 5px; border-radius: 3px; background: var(--_outline); }
    .peek:not([data-dragged]) .scroll { visibility: hidden; }
    [data-dragged] .panel { transition: none; }
    footer { inset-block-end: calc(var(--_sheet) - 1px); padding-block: 0; font-size: 0.6875rem; }
    .notices { inset-inline: 0.75rem; }
  }
  @container (max-width: 359.98px) { .views { gap: 0.25rem; } .views .tabs button { padding-inline: 0.25rem; font-size: 0.8125rem; } }
  @container (max-height: 359.98px) {
    .layout.full { --_sheet: calc(100cqb - 4.25rem); }
    .panel { overflow: auto; }
    .scroll { flex: none; overflow: visible; }
  }
  @container (max-height: 359.98px) and (min-width: 640px) { .layout { --_footer: -4rem; } }
  @media (prefers-reduced-motion: no-preference) { .panel { transition: block-size 160ms ease-out; } }
`;

/** How the panel and the footer lie in the element, wide and narrow: what is seen before the map is there. */
export const appStyles = [controls, frameStyles];
