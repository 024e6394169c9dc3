import { css, unsafeCSS } from 'lit';
import { customProperties } from '../theme/custom-properties.ts';
import { LIGHT_INTERFACE } from '../theme/interface-colours.ts';

/**
 * How the element prints with the page it stands on: what is asked and the answer, or the open journey alone, over as
 * many sheets as it takes, in black on white; no map and nothing that is only there to be pressed.
 */
export const appPrintStyles = css`
  @media print {
    :host { block-size: auto; min-block-size: 0; overflow: visible; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .frame.light, .frame.dark { ${unsafeCSS(customProperties(LIGHT_INTERFACE))} position: static; container-type: normal; background: none; }
    .layout, .panel, .scroll, footer { position: static; }
    .panel { display: block; inline-size: auto; block-size: auto; overflow: visible; border-radius: 0; box-shadow: none; transition: none; }
    .scroll { overflow: visible; padding: 0; }
    .peek .scroll { visibility: visible; }
    footer { padding: 0.5rem 0 0; background: none; }
    pingshan-hk-canvas, pingshan-hk-schematic, pingshan-hk-ask, .fold, .tools, .notices, .handle, .top, .parts { display: none; }
    .asked { display: block; margin: 0 0 0.75rem; font-weight: 600; }
  }
`;
