import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/chromium.ts';

/** The public element as tests see it from outside: what is documented, and no more. */
export interface MapElement extends HTMLElement {
  readonly map: MapLibreMap | undefined;
}

/** A page that is open, with everything that went wrong in it so far. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the console and of scripts, failed requests and answers of 400 and more. */
  readonly troubles: readonly string[];
}

/** A small desktop window: quick to draw without a graphics card. */
export const DESKTOP = { width: 960, height: 640 } as const;
/** A phone, upright. */
export const PHONE = { width: 390, height: 780 } as const;

/** Who keeps pictures of the stories wants them sharp. */
const { SCREENSHOTS } = process.env;

/**
 * Starts Chromium, drawing without a graphics card: what that would do for the page around the map, the processor does
 * itself in less than half of the time.
 *
 * @param extra - arguments instead, for who measures what a reader's browser does
 */
export async function openBrowser(
  extra: readonly string[] = ['--disable-gpu-compositing'],
): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_ARGS, ...extra],
  });
}

/** How a page is opened, besides what a context can be given. */
export interface VisitOptions extends BrowserContextOptions {
  readonly before?: (page: Page) => Promise<unknown>;
  /** Draws the map in every pixel: only for who looks at pixels, since it takes three times as long. */
  readonly sharp?: boolean;
}

/**
 * Opens a page in a context of its own, far from Hong Kong's time zone and with reduced motion. Without
 * `serviceWorkers: 'allow'` the page keeps nothing for offline, so that every answer is the host's own.
 */
export async function visit(browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> {
  const { before, sharp = SCREENSHOTS !== undefined, ...rest } = options;
  const context = await browser.newContext({
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    serviceWorkers: 'block',
    ...rest,
  });
  await context.addInitScript(rememberMaps);
  if (!sharp) await context.addInitScript(drawCoarsely);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    troubles.push(`request: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`answer: ${response.status()} ${response.url()}`);
  });
  const came: string[] = [];
  arrived.set(page, came);
  page.on('requestfinished', (request) => came.push(request.url()));
  await before?.(page);
  await page.goto(address);
  return { page, context, troubles };
}

/** Addresses of what has come to each page. */
const arrived = new WeakMap<Page, readonly string[]>();

/**
 * Waits until our page has all that it fetches by itself: to leave it earlier would break some of it off. The last is
 * what keeps it for offline, fetched when there is nothing else to do.
 */
export async function hasAll(page: Page): Promise<void> {
  const isLast = (address: string) => address.includes('workbox-window');
  if (arrived.get(page)?.some(isLast) === true) return;
  await page.waitForEvent('requestfinished', {
    predicate: (request) => isLast(request.url()),
    timeout: 60_000,
  });
}

/** Closes every page: one that is left open goes on drawing. */
export async function closeAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** Waits until the element has told that it is ready, and its map has drawn everything it has. */
export async function idle(page: Page, selector = 'pingshan-hk-map'): Promise<void> {
  await page.waitForFunction((css) => isMapReady(document.querySelector(css)), selector, { timeout: 60_000 });
  await page.evaluate(async (css) => {
    const { map } = document.querySelector(css) as MapElement;
    await new Promise<void>((resolve) => {
      map?.once('idle', () => resolve());
      map?.triggerRepaint();
    });
  }, selector);
}

declare function isMapReady(element: Element | null): boolean;

/**
 * Runs in the page before its scripts. An element that is put back is ready anew: so it is the map that counts. What is
 * selected from the start is in the picture as soon as it is told.
 */
function rememberMaps(): void {
  const ready = new WeakSet<object>();
  const mapOf = (element: EventTarget | null) => (element as MapElement | null)?.map;
  addEventListener('pingshan-hk-ready', ({ target }) => {
    const map = mapOf(target);
    if (map !== undefined) ready.add(map);
  });
  const isMapReady = (element: Element | null) => {
    const map = mapOf(element);
    return map !== undefined && ready.has(map);
  };
  Object.assign(window, { isMapReady });
}

/** Runs in the page before its scripts: the map's picture has a quarter of its pixels each way, all else every one. */
function drawCoarsely(): void {
  Object.defineProperty(window, 'devicePixelRatio', { configurable: true, get: () => 0.25 });
}

/** A camera: where its middle is, and how close. */
export interface Camera {
  readonly center: readonly [longitude: number, latitude: number];
  readonly zoom: number;
}

/** Sets the camera and waits until all is drawn. */
export async function look(page: Page, camera: Camera): Promise<void> {
  await page.evaluate(async ({ center, zoom }) => {
    const { map } = document.querySelector('pingshan-hk-map') as MapElement;
    await new Promise<void>((resolve) => {
      map?.once('idle', () => resolve());
      map?.jumpTo({ center: [...center] as [number, number], zoom, bearing: 0 });
    });
  }, camera);
}

/** Where a place is in the window, CSS pixels. */
export async function pixelOf(
  page: Page,
  at: readonly [longitude: number, latitude: number],
): Promise<{ x: number; y: number }> {
  return page.evaluate((place) => {
    const { map } = document.querySelector('pingshan-hk-map') as MapElement;
    const { left, top } = map!.getCanvas().getBoundingClientRect();
    const { x, y } = map!.project([...place] as [number, number]);
    return { x: left + x, y: top + y };
  }, at);
}

/** Values of a property of everything rendered in some layers at a camera, each once, in order. */
export async function rendered(
  page: Page,
  camera: Camera,
  layers: readonly string[],
  property: string,
): Promise<string[]> {
  await look(page, camera);
  return page.evaluate(
    ([wanted, key]) => {
      const { map } = document.querySelector('pingshan-hk-map') as MapElement;
      const features = map?.queryRenderedFeatures({ layers: [...wanted] }) ?? [];
      return [...new Set(features.map(({ properties }) => String(properties[key])))].sort();
    },
    [layers, property] as const,
  );
}
