import { PingshanHkAsk } from '../elements/pingshan-hk-ask.ts';
import { PingshanHkCanvas } from '../elements/pingshan-hk-canvas.ts';
import { defineAll } from './define-parts.ts';
import { PingshanHkMap } from './pingshan-hk-map.ts';

/**
 * Registers what the first view shows, once; the other elements are fetched when they are to be shown. Does
 * nothing where there are no custom elements, as in plain Node.
 */
export function defineElements(): void {
  if (globalThis.customElements === undefined) return;
  defineAll({
    'pingshan-hk-ask': PingshanHkAsk,
    'pingshan-hk-canvas': PingshanHkCanvas,
    'pingshan-hk-map': PingshanHkMap,
  });
}
