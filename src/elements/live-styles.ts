import { css } from 'lit';

/** Looks of live notes; the words "Live" and the level tell what the colours do. */
export const liveStyles = css`
  ul { display: grid; gap: 0.5rem; margin-block-start: 0.375rem; }
  .note { padding: 0.5rem 0.75rem; border-radius: 12px; background: var(--_panel-raised); }
  .head { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.5rem; }
  .stamp {
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--_accent);
    border-radius: 999px;
    color: var(--_accent);
    background: var(--_panel);
    font-size: 0.8125rem;
    font-weight: 650;
    white-space: nowrap;
  }
  .what { font-weight: 600; overflow-wrap: anywhere; }
  .next { display: flex; flex-wrap: wrap; gap: 0 0.875rem; margin: 0.25rem 0 0; }
  .level.busy, .level.very-busy, .level.closed { font-weight: 650; }
  .source, .foot { color: var(--_text-muted); font-size: 0.8125rem; }
  .foot { margin-block-start: 0.375rem; }
  @media (forced-colors: active) {
    .note { border: 1px solid CanvasText; }
  }
  @media print {
    :host { display: none; }
  }
`;
