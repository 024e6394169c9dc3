import { learn } from '../i18n/language.ts';
import { localeOf } from '../state/locale-of.ts';
import { startWorkerAhead } from '../workers/start-engine.ts';
import { definePart } from './define-parts.ts';

/** What every page reads, and what an answer needs besides. */
const NETWORK = 'network/network.json';
const SERVICES = ['network/services.json', 'network/shenzhen-fares.json'];

/**
 * Begins our own page: what a first answer needs is fetched side by side, not one after the other. The page's own
 * code is the largest part of it, so `index.html` names that too.
 */
export function beginPage(): void {
  void import('./page.ts').then(({ openPage }) => openPage());
  const asked = new URLSearchParams(location.search);
  // Whether they come is the map's to tell, which asks for them again, as it does for its parts.
  learn(localeOf([asked.get('locale') ?? '', ...navigator.languages])).catch(() => undefined);
  fetchAhead(NETWORK);
  if (!asked.has('from') || !asked.has('to')) return;
  startWorkerAhead();
  SERVICES.forEach(fetchAhead);
  definePart('answer').catch(() => undefined);
}

/** Fetches a file for whoever asks for it later. */
function fetchAhead(file: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: file });
  document.head.append(link);
}
