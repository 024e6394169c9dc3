import { css } from 'lit';
import { controls } from './shared-styles.ts';

const inputs = css`
  select, input {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    border-radius: 10px;
    inline-size: 100%;
    padding: 0 0.75rem;
    background: var(--_panel);
    border: 1px solid var(--_outline);
  }
  input[type='checkbox'] {
    inline-size: 1.125rem;
    min-block-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
  }
`;

/** The shared styles, and those of fields to type in and to choose from, for every element that has some. */
export const controlsAndInputs = [controls, inputs];
