import { PingshanHkAsk } from '../elements/pingshan-hk-ask.ts';
import { PingshanHkCanvas } from '../elements/pingshan-hk-canvas.ts';
import { pause } from '../slices/slices.ts';
import { defineAll } from './define-parts.ts';
import { PingshanHkMap } from './pingshan-hk-map.ts';

/**
 * Registers what the first view shows, once: the map at once, and what is in it each in a task of its own, for each
 * draws itself as it is registered. The other elements are fetched when they are to be shown. Does nothing where there
 * are no custom elements, as in plain Node.
 */
export async function defineElements(): Promise<void> {
  if (globalThis.customElements === undefined) return;
  defineAll({ 'pingshan-hk-map': PingshanHkMap });
  await pause();
  defineAll({ 'pingshan-hk-ask': PingshanHkAsk });
  await pause();
  defineAll({ 'pingshan-hk-canvas': PingshanHkCanvas });
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-map': PingshanHkMap;
  }
}
