import { hongKongDay } from '../calendar/calendar.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Locale } from '../model/names.ts';
import { attributesOf, queryOf } from '../state/address.ts';
import { localeOf } from '../state/locale-of.ts';
import { defineElements } from './define.ts';
import { openOffline } from './offline-page.ts';
import type { PingshanHkMap } from './pingshan-hk-map.ts';

/**
 * Starts our own page: the map takes its choices from the address, and the address follows them, so that it
 * can be shared. An embedded map does neither.
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
  map.addController({ hostUpdated: () => follow(map, readers) });
  openOffline(map);
}

function follow({ state, clock }: PingshanHkMap, readers: Locale): void {
  document.documentElement.lang = state.locale;
  const { title } = messagesFor(state.locale);
  document.title = title;
  const heading = document.querySelector('h1');
  if (heading !== null && heading.textContent !== title) heading.textContent = title;
  const query = queryOf(state, hongKongDay(clock()), readers);
  if (query !== location.search) history.replaceState(history.state, '', `${location.pathname}${query}`);
}
