import { defineAll } from './define-parts.ts';
import { PingshanHkMap } from './pingshan-hk-map.ts';

/**
 * Registers the map, once; the elements in it are fetched when they are to be shown. Does nothing where there are no
 * custom elements, as in plain Node.
 */
export function defineElements(): void {
  if (globalThis.customElements === undefined) return;
  defineAll({ 'pingshan-hk-map': PingshanHkMap });
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-map': PingshanHkMap;
  }
}
