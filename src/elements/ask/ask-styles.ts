import { css } from 'lit';

/** The two fields with their list, and what is said below them. */
export const fieldStyles = css`
  :host { position: relative; container-type: inline-size; --_hair: color-mix(in srgb, var(--_outline) 38%, transparent); }
  form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.625rem; }
  fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  .icon { flex: none; inline-size: 1.25rem; block-size: 1.25rem; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  .fields { position: relative; z-index: 2; display: grid; grid-template-columns: 2rem minmax(0, 1fr) auto; background: var(--_panel-raised); border-radius: 14px; }
  .rail { grid-row: 1 / span 2; display: grid; justify-items: center; grid-template-rows: 3.375rem 3.375rem; position: relative; margin-inline-start: 0.375rem; }
  .rail i { align-self: center; inline-size: 0.75rem; block-size: 0.75rem; border: 3px solid var(--_accent); border-radius: 50%; }
  .rail i + i { border-color: var(--_danger); border-radius: 50% 50% 50% 0; transform: rotate(-45deg); }
  .rail::after { content: ''; position: absolute; inset-block: 2.4375rem; inset-inline-start: calc(50% - 1px); border-inline-start: 2px dotted var(--_outline); }
  .row { grid-column: 2; position: relative; display: flex; align-items: stretch; min-inline-size: 0; block-size: 3.375rem; }
  .row + .row { border-block-start: 1px solid var(--_hair); }
  .row label { position: absolute; inset-block-start: 0.4375rem; inset-inline-start: 0.5rem; font-size: 0.6875rem; line-height: 1; color: var(--_text-muted); pointer-events: none; }
  .row input {
    flex: 1; min-inline-size: 0; block-size: 100%; padding: 1.0625rem 0.25rem 0 0.5rem;
    background: none; border: 0; border-radius: 10px; font-size: 1rem; font-weight: 550; text-overflow: ellipsis;
  }
  .row input:focus-visible { outline-width: 2px; outline-offset: -3px; border-radius: 12px; }
  .row input::placeholder { color: var(--_text-muted); opacity: 1; font-weight: 400; }
  .row input[aria-invalid='true'] { color: var(--_danger); }
  .row button, .swap { flex: none; inline-size: 44px; padding: 0; display: grid; place-items: center; color: var(--_text-muted); }
  .row button { align-self: center; block-size: 44px; }
  .row button:hover, .swap:hover { color: var(--_text); background: var(--_hair); }
  .save[aria-pressed='true'] { color: var(--_accent); }
  .save[aria-pressed='true'] .icon { fill: currentColor; }
  .row.editing .save:not(:focus) { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .swap { grid-column: 3; grid-row: 1 / span 2; align-self: center; block-size: 44px; margin-inline: 0 0.25rem; border-radius: 50%; }

  .list {
    position: absolute; z-index: 3; inset-block-start: calc(100% + 0.375rem); inset-inline: 0; padding: 0.375rem;
    max-block-size: min(25rem, 60vh); overflow: auto; overscroll-behavior: contain; scrollbar-width: thin;
    background: var(--_panel); border: 1px solid var(--_hair); border-radius: 14px; box-shadow: 0 2px 6px rgb(0 0 0 / 0.1), 0 12px 32px rgb(0 0 0 / 0.2);
  }
  .heading { padding: 0.625rem 0.625rem 0.1875rem; font-size: 0.75rem; font-weight: 600; color: var(--_text-muted); }
  .option { display: flex; align-items: center; gap: 0.75rem; min-block-size: 48px; padding: 0.3125rem 0.625rem; border-radius: 10px; cursor: pointer; }
  .option > .icon { color: var(--_text-muted); }
  .option.here, .option.pick { min-block-size: 44px; color: var(--_accent); }
  .option.here > .icon, .option.pick > .icon { color: inherit; }
  .option.saved > .icon { color: var(--_accent); fill: currentColor; }
  .option.forget { min-block-size: 44px; color: var(--_text-muted); }
  .option.forget .name { font-weight: 400; }
  .option:hover { background: var(--_panel-raised); }
  .option.active { background: var(--_panel-raised); box-shadow: inset 3px 0 0 var(--_accent); }
  .text { flex: 1; min-inline-size: 0; display: grid; overflow-wrap: anywhere; line-height: 1.35; }
  .name { font-weight: 600; }
  .other { font-weight: 400; color: var(--_text-muted); }
  .badges { flex: none; display: flex; flex-wrap: wrap; justify-content: end; gap: 0.1875rem; max-inline-size: 40%; }
  .pill { inline-size: 0.875rem; block-size: 1.25rem; border-radius: 4px; box-shadow: inset 0 0 0 1px rgb(128 128 128 / 0.35); forced-color-adjust: none; }
  .empty { padding: 0.75rem 0.625rem; }

  .said { display: flex; align-items: center; justify-content: space-between; gap: 0.5rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--_accent); border-radius: 2px; font-size: 0.875rem; min-block-size: 44px; }
  .said.wrong { border-color: var(--_danger); }
  .said button { flex: none; color: var(--_accent); font-weight: 600; }
  .wrong { color: var(--_danger); }
  @media (forced-colors: active) {
    .fields { border: 1px solid CanvasText; }
    .option.active { outline: 2px solid Highlight; outline-offset: -2px; }
    .rail i, .save[aria-pressed='true'] { forced-color-adjust: none; }
    .save[aria-pressed='true'] { color: Highlight; }
  }
`;

/** When to travel, and the options behind their disclosure. */
export const choiceStyles = css`
  .segments { display: grid; grid-template-columns: repeat(4, minmax(max-content, 1fr)); gap: 2px; padding: 3px; background: var(--_panel-raised); border-radius: 14px; }
  .segment { position: relative; display: grid; place-items: center; min-block-size: 44px; padding-inline: 0.25rem; border-radius: 11px; font-size: 0.8125rem; line-height: 1.2; text-align: center; }
  .segment input, .chip input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; min-block-size: 0; margin: 0; padding: 0; opacity: 0; cursor: pointer; }
  .segment:hover { color: var(--_accent); }
  .segment:has(:checked) { background: var(--_panel); color: var(--_accent); font-weight: 650; box-shadow: 0 1px 3px rgb(0 0 0 / 0.2); }
  .segment:has(:focus-visible), .chip:has(:focus-visible) { outline: 3px solid var(--_focus); outline-offset: 1px; }
  @container (max-width: 18.49rem) { .segments { gap: 0; padding: 2px; } .segment { padding-inline: 0; font-size: 0.75rem; } }
  @container (max-width: 16.49rem) { .segments { grid-template-columns: 1fr 1fr; } }

  .moment { display: grid; grid-template-columns: 1fr; gap: 0.5rem; }
  .moment:has([type='time']) { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); }
  @container (max-width: 16.49rem) { .moment:has([type='time']) { grid-template-columns: 1fr; } }
  .moment input { min-inline-size: 0; padding-inline: 0.625rem 0.5rem; border-color: var(--_hair); font-weight: 500; }
  .moment ::-webkit-calendar-picker-indicator { margin-inline-start: 0; cursor: pointer; }
  #day-said { margin-block-start: -0.25rem; padding-inline-start: 0.25rem; }

  summary { display: flex; align-items: center; gap: 0.625rem; min-block-size: 44px; padding-inline: 0.25rem; border-radius: 10px; cursor: pointer; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary:hover .label { color: var(--_accent); }
  summary .label { flex: none; font-weight: 600; }
  summary .set { flex: 1; min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: end; }
  summary .icon { color: var(--_text-muted); }
  details[open] > summary > .icon { transform: rotate(180deg); }
  .inside { display: grid; gap: 0.875rem; padding-block: 0.25rem 0.5rem; }
  legend { padding: 0; margin-block-end: 0.375rem; font-size: 0.8125rem; font-weight: 600; color: var(--_text-muted); }
  .chips { display: flex; flex-wrap: wrap; gap: 0.375rem; }
  .avoid p { margin-block: 0.25rem 0.25rem; }
  .avoid .chips + p { margin-block-start: 0.625rem; }
  .chips.crossings { display: grid; grid-template-columns: 1fr 1fr; }
  .crossings .chip { border-radius: 12px; padding-inline: 0.625rem; padding-block: 0.25rem; font-size: 0.8125rem; justify-content: start; overflow-wrap: anywhere; }
  .lines summary .label { font-weight: 400; font-size: 0.875rem; }
  .chip { position: relative; display: inline-flex; align-items: center; justify-content: center; gap: 0.375rem; min-block-size: 44px; min-inline-size: 44px; padding-inline: 0.8125rem; border: 1px solid var(--_hair); border-radius: 22px; font-size: 0.875rem; line-height: 1.25; }
  .chip > span { display: inline-flex; align-items: center; gap: 0.375rem; }
  .chip:hover { background: var(--_panel-raised); }
  .chip:has(:checked) { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); }
  .chip.avoided:has(:checked) { background: color-mix(in srgb, var(--_danger) 12%, var(--_panel)); border-color: var(--_danger); color: var(--_text); }
  .chip.avoided:has(:checked)::before { content: '✕' / ''; font-size: 0.75rem; font-weight: 700; color: var(--_danger); }
  .chip.avoided:has(:checked) > span { text-decoration: line-through; text-decoration-color: var(--_danger); }
  .lines .chip { padding-inline: 0.625rem; }
  .lines .chip:has(.visually-hidden) { padding-inline: 0.375rem; }
  .reset { justify-self: start; color: var(--_accent); font-weight: 600; padding-inline: 0.25rem; }
  @media (prefers-reduced-motion: no-preference) {
    summary .icon { transition: transform 140ms ease-out; }
    .segment { transition: background 120ms ease-out; }
  }
  @media (forced-colors: active) {
    .segment:has(:checked), .chip:has(:checked) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
    .chip.avoided:has(:checked), .chip.avoided:has(:checked)::before { color: HighlightText; background: Highlight; }
  }
`;
