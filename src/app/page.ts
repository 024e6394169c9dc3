import { messagesFor } from '../i18n/messages.ts';
import { attributesOf } from '../state/address.ts';
import { localeOf } from '../state/locale-of.ts';
import { askByAddress } from './asked-address.ts';
import { defineElements } from './define.ts';
import { openLanguages } from './language-switch.ts';
import { followLater } from './late-address.ts';
import type { PingshanHkMap } from './pingshan-hk-map.ts';

/** A reader who never comes to see the map gets the page for offline all the same. */
const LONGEST_WAIT = 15_000;

/**
 * Starts our own page: the map takes its choices from the address, and the address follows them, so that it
 * can be shared and gone back in; and the reader may choose the language. An embedded map does nothing of this.
 *
 * @throws {Error} when the page has no map
 */
export function openPage(): void {
  const map = document.querySelector<PingshanHkMap>('pingshan-hk-map');
  if (map === null) throw new Error('The page has no <pingshan-hk-map>.');
  const readers = localeOf(navigator.languages);
  document.documentElement.lang = readers;
  for (const [name, text] of Object.entries(attributesOf(location.search))) map.setAttribute(name, text);
  defineElements();
  map.takeAddress();
  askByAddress(map);
  followLater(map, readers);
  map.addEventListener('pingshan-hk-ready', () => document.querySelector('.before')?.remove(), {
    once: true,
  });
  map.addController({ hostUpdated: () => speak(map) });
  openLanguages(map);
  void openOffline(map);
}

/** For times without a network: a page that is not kept yet has none to lose before it is shown. */
async function openOffline(map: PingshanHkMap): Promise<void> {
  const isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  const shown = new Promise<void>((resolve) => {
    map.addEventListener('pingshan-hk-ready', () => resolve(), { once: true });
    setTimeout(resolve, LONGEST_WAIT);
  });
  if (!isKept) await shown;
  const offline = await import('./offline-page.ts');
  offline.openOffline(map, shown);
}

/** The page around the map is in its language. */
function speak({ state }: PingshanHkMap): void {
  document.documentElement.lang = state.locale;
  const { title } = messagesFor(state.locale);
  document.title = title;
  const heading = document.querySelector('h1');
  if (heading !== null && heading.textContent !== title) heading.textContent = title;
}
