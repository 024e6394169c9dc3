import { messagesFor } from '../i18n/messages.ts';
import { attributesOf } from '../state/address.ts';
import { localeOf } from '../state/locale-of.ts';
import { defineElements } from './define.ts';
import { openLanguages } from './language-switch.ts';
import { openOffline } from './offline-page.ts';
import { addressOf, PageAddress } from './page-address.ts';
import type { PingshanHkMap } from './pingshan-hk-map.ts';

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
  void defineElements();
  map.addressOf = addressOf;
  new PageAddress(map, readers).ask();
  map.addEventListener('pingshan-hk-ready', () => document.querySelector('.before')?.remove(), {
    once: true,
  });
  map.addController({ hostUpdated: () => speak(map) });
  openLanguages(map);
  openOffline(map);
}

/** The page around the map is in its language. */
function speak({ state }: PingshanHkMap): void {
  document.documentElement.lang = state.locale;
  const { title } = messagesFor(state.locale);
  document.title = title;
  const heading = document.querySelector('h1');
  if (heading !== null && heading.textContent !== title) heading.textContent = title;
}
