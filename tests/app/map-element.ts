import { onTestFinished, vi } from 'vitest';
import { defineElements } from '../../src/app/define.ts';
import { definePart, PARTS } from '../../src/app/define-parts.ts';
import { PingshanHkMap } from '../../src/app/pingshan-hk-map.ts';

/** Noon in Hong Kong. */
export const NOON = new Date('2026-11-25T04:00:00Z');

// Before the first test: what is fetched late would be no more than another thing to wait for.
defineElements();
await Promise.all(PARTS.map(definePart));

/** Waits until something is so: longer than usual, for a machine that has much else to do. */
export function until<T>(condition: () => T) {
  return vi.waitUntil(condition, { timeout: 20_000 });
}

/** Puts a map with some attributes on the page and takes it away after the test; does not wait. */
export function placed(attributes: Readonly<Record<string, string>> = {}, clock = () => NOON): PingshanHkMap {
  PingshanHkMap.assets = new URL('/', location.href);
  const map = document.createElement('pingshan-hk-map');
  map.clock = clock;
  for (const [name, value] of Object.entries({ locale: 'en', view: 'network', ...attributes }))
    map.setAttribute(name, value);
  map.style.inlineSize = '60rem';
  document.body.append(map);
  onTestFinished(() => map.remove());
  return map;
}

/** The same, and waits for the network. */
export async function opened(attributes: Readonly<Record<string, string>> = {}, clock = () => NOON) {
  const map = placed(attributes, clock);
  await until(() => part(map, 'pingshan-hk-legend') !== null);
  await map.updateComplete;
  return map;
}

/** What a selector finds first inside the map's shadow root. */
export function part<E extends Element = HTMLElement>(map: PingshanHkMap, selector: string): E | null {
  return map.renderRoot.querySelector<E>(selector);
}

/** What a selector finds first inside an element inside the map. */
export function inside<E extends Element = HTMLElement>(map: PingshanHkMap, outer: string, inner: string) {
  return part(map, outer)?.shadowRoot?.querySelector<E>(inner) ?? null;
}
