import { css } from 'lit';
import { appPrintStyles } from './print-styles.ts';

const aroundStyles = css`
  pingshan-hk-schematic.waiting { visibility: hidden; }
  pingshan-hk-canvas { position: absolute; inset: 0; isolation: isolate; }
  pingshan-hk-scenario { margin-block-end: 1.25rem; }
  .examples { margin-block-start: 1.25rem; }
  .examples h2 { margin: 0 0 0.375rem; font-size: 0.875rem; color: var(--_text-muted); }
  .examples ul { margin: 0; padding: 0; list-style: none; display: grid; gap: 0.375rem; }
  .examples button { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; inline-size: 100%; padding: 0.625rem 0.875rem; background: var(--_panel-raised); border-radius: 14px; line-height: 1.35; text-align: start; }
  .notice ul { display: grid; gap: 0.5rem; margin: 0; padding: 0.375rem 0; list-style: none; overflow-wrap: anywhere; }
  .notice:has(li + li) { flex-wrap: wrap; justify-content: end; }
  .notice:has(li + li) ul { flex: 1 0 100%; padding-inline-end: 0.625rem; box-sizing: border-box; }
  .ends { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem; margin-block-start: 0.75rem; }
  .ends-said { margin-block-start: 0.5rem; }
  .ends button { background: var(--_accent); color: var(--_on-accent); text-align: center; font-weight: 600; }
  pingshan-hk-schematic { position: absolute; block-size: auto; min-block-size: 0; inset-block: 0 var(--_footer); inset-inline: var(--_side) 0; background: var(--_ground); box-shadow: calc(-1 * var(--_side)) 0 var(--_ground); }
  .tools { position: absolute; inset-block-start: 0.75rem; inset-inline-end: 0.75rem; display: grid; border-radius: 12px; background: var(--_panel); box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 4px 16px rgb(0 0 0 / 0.14); overflow: hidden; }
  .tools button { inline-size: 44px; block-size: 44px; padding: 0; display: grid; place-items: center; border-radius: 0; }
  .tools button + button { border-block-start: 1px solid color-mix(in srgb, var(--_outline) 40%, transparent); }
  .tools svg { inline-size: 20px; block-size: 20px; stroke: currentColor; fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  @container (max-width: 639.98px) {
    .tools { inset-block: auto calc(var(--_footer) + 0.5rem); }
    .full .tools { display: none; }
    .mapless .notices { inset-block-start: 4.25rem; }
  }
  @container (max-height: 359.98px) {
    .tools { grid-auto-flow: column; }
    .tools button + button { border-block-start: 0; border-inline-start: 1px solid color-mix(in srgb, var(--_outline) 40%, transparent); }
  }
`;

/** How lies what stands around an answer, and how all of it prints: it comes with that, after the answer. */
export const lateStyles = [aroundStyles, appPrintStyles];
