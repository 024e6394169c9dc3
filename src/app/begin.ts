import { learn } from '../i18n/language.ts';
import { LANGUAGE_TAGS } from '../i18n/language-tags.ts';
import type { Locale } from '../model/names.ts';
import { pause } from '../slices/slices.ts';
import { localeOf } from '../state/locale-of.ts';
import { startWorkerAhead } from '../workers/start-engine.ts';
import type { Part } from './define-parts.ts';
import { definePart } from './define-parts.ts';
import { isNarrow } from './narrow.ts';

/** What every page reads, what the map is drawn from, and what an answer needs instead. */
const NETWORK = 'network/network.json';
const SHAPES = 'network/drawing.json';
const BASE_MAP = 'basemap.pmtiles';
const SERVICES = ['network/services.json', 'network/shenzhen-fares.json'];

/**
 * Begins our own page: what a first answer needs is fetched side by side, not one after the other. The page's own
 * code is the largest part of it, so `index.html` names that too.
 */
export function beginPage(): void {
  const asked = new URLSearchParams(location.search);
  const locale = localeOf([asked.get('locale') ?? '', ...navigator.languages]);
  // Whether they come is the map's to tell, which asks for them again, as it does for its parts.
  void openPage(learn(locale).catch(() => undefined));
  const network = fetchAhead(NETWORK);
  startWorkerAhead(); // It reads the network.
  if (asked.has('from') && asked.has('to')) {
    SERVICES.forEach(fetchAhead);
    beginPart('answer');
    if (!isNarrow({ width: innerWidth })) beginPart('ask'); // Else it is folded.
  } else {
    beginPart('ask');
    import('./around-answer.ts').catch(() => undefined);
    beginPart('map');
    beginPart('diagram');
    fetchAhead(SHAPES);
    import('../map/first-picture.ts').then(
      ({ probeEarly }) => probeEarly(new URL(BASE_MAP, document.baseURI).href),
      () => undefined,
    );
    fetchMapAhead(network); // Nobody waits for an answer: while the network is read and written the line would be idle.
  }
  readLanguageData(locale);
}

/** With its first format a browser reads what it knows of a language: better while all is on its way than later. */
function readLanguageData(locale: Locale): void {
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format();
  new Intl.NumberFormat(LANGUAGE_TAGS[locale]).format(0);
}

function beginPart(part: Part): void {
  definePart(part).catch(() => undefined);
}

/**
 * In a task of its own: to run the page's code for the first time is one.
 *
 * @param words - comes with them: until then what stands in the place of the map is better than an empty one
 */
async function openPage(words: Promise<unknown>): Promise<void> {
  const page = await import('./parts/page.ts');
  await words;
  await pause();
  page.openPage();
}

/** Fetches a file for whoever asks for it later. */
function fetchAhead(file: string): HTMLLinkElement {
  return link({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: file });
}

/**
 * Fetches the largest pieces of code, which the build has named, one by one: with the first, which maps share with their
 * workers, these begin while the rest comes.
 *
 * @param before - what comes before the rest
 */
function fetchMapAhead(before: HTMLLinkElement): void {
  const [shared, rest] = document.documentElement.dataset['map']?.split(' ') ?? [];
  if (shared === undefined || rest === undefined) return;
  const ahead = (href: string) =>
    link({ rel: 'modulepreload', crossOrigin: 'anonymous', fetchPriority: 'low', href });
  ahead(shared).addEventListener('load', startWorkers);
  before.addEventListener('load', () => ahead(rest));
}

function startWorkers(): void {
  import('../map/workers.ts').then(
    ({ startWorkersAhead }) => startWorkersAhead(),
    () => undefined, // Maps start them too.
  );
}

function link(attributes: Partial<HTMLLinkElement>): HTMLLinkElement {
  const element = Object.assign(document.createElement('link'), attributes);
  document.head.append(element);
  return element;
}
