import { hongKongDay } from '../calendar/calendar.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Locale } from '../model/names.ts';
import { attributesOf, queryOf } from '../state/address.ts';
import { localeOf } from '../state/locale-of.ts';
import { questionOf, questionQuery } from '../state/question-address.ts';
import { sharedOf, sharedQuery } from '../state/shared-address.ts';
import type { Sharing } from './commuter.ts';
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
  void defineElements();
  map.addressOf = addressOf;
  askFrom(map, location.search);
  // Each question is a step that the browser's back button takes back.
  map.addEventListener('pingshan-hk-question-change', () =>
    history.pushState(history.state, '', location.href),
  );
  addEventListener('popstate', () => askFrom(map, location.search));
  map.addEventListener('pingshan-hk-ready', () => document.querySelector('.before')?.remove(), {
    once: true,
  });
  map.addController({ hostUpdated: () => follow(map, readers) });
  openOffline(map);
}

/** Asks what an address asks; what of it is not understood is told by the map. */
function askFrom(map: PingshanHkMap, query: string): void {
  const { question, problems } = questionOf(query);
  const { journey, shared } = sharedOf(query);
  map.question = question;
  map.journey = journey;
  map.shared = shared;
  for (const problem of problems) map.refuse(problem);
}

function addressOf({ question, journey, minutes }: Sharing): string {
  const search = joined(questionQuery(question), sharedQuery({ journey, shared: minutes }));
  return new URL(`${location.pathname}?${search}`, location.href).href;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('&');
}

function follow({ state, clock, question, journey, shared }: PingshanHkMap, readers: Locale): void {
  document.documentElement.lang = state.locale;
  const { title } = messagesFor(state.locale);
  document.title = title;
  const heading = document.querySelector('h1');
  if (heading !== null && heading.textContent !== title) heading.textContent = title;
  const choices = queryOf(state, hongKongDay(clock()), readers).replace('?', '');
  const search = joined(choices, questionQuery(question), sharedQuery({ journey, shared }));
  const query = search === '' ? '' : `?${search}`;
  if (query !== location.search) history.replaceState(history.state, '', `${location.pathname}${query}`);
}
