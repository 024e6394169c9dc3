import { css } from 'lit';

/** The window onto the diagram and its buttons. */
export const viewStyles = css`
  :host { position: relative; block-size: var(--pingshan-hk-schematic-height, 100%); min-block-size: 16rem; background: var(--_panel); container-type: inline-size; }
  .window { position: absolute; inset: 0; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; display: grid; place-content: safe center; }
  .window:focus-visible { outline-offset: -3px; }
  .tools { position: absolute; inset-block-end: 0.75rem; inset-inline-end: 0.75rem; display: flex; flex-direction: column; align-items: flex-end; gap: 0.5rem; }
  .zoom { display: grid; border-radius: 12px; background: var(--_panel); box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 4px 16px rgb(0 0 0 / 0.14); overflow: hidden; }
  .pan { display: none; grid-template: 'x u y' 44px 'l m r' 44px 'a d b' 44px / 44px 44px 44px; }
  :host([cropped]) .pan { display: grid; }
  .tools button { inline-size: 44px; block-size: 44px; padding: 0; display: grid; place-items: center; border-radius: 0; }
  .zoom button + button { border-block-start: 1px solid color-mix(in srgb, var(--_outline) 40%, transparent); }
  .pan button { border-radius: 50%; background: color-mix(in srgb, var(--_panel) 88%, transparent); box-shadow: 0 1px 3px rgb(0 0 0 / 0.2); }
  .pan .up { grid-area: u; } .pan .left { grid-area: l; } .pan .right { grid-area: r; } .pan .down { grid-area: d; }
  .tools svg { inline-size: 20px; block-size: 20px; stroke: currentColor; fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  @container (max-width: 30rem) {
    .tools { inset-block-end: 0.5rem; inset-inline-end: 0.5rem; flex-direction: row-reverse; }
  }
  .note { position: absolute; inset-block-start: 0.5rem; inset-inline: 0.5rem; inline-size: fit-content; margin-inline: auto; padding: 0.25rem 0.75rem; border-radius: 10px; background: var(--_panel-raised); font-size: 0.8125rem; }
  @media print { .tools { display: none; } }
`;
