import type { Browser, CDPSession, Page } from 'playwright';
import type { CountingHost } from './compressed-host.ts';
import type { Seen } from './watch.ts';

/** What one visit saw and cost. */
export interface Visited {
  readonly seen: Seen;
  /** Bytes of the bodies that were sent, by path. */
  readonly sent: ReadonlyMap<string, number>;
  /** Milliseconds from what the reader did then to the next picture; absent when nothing was done. */
  readonly interaction?: number;
}

/** A phone in a queue: bytes a second, milliseconds, times slower. */
const NETWORK = { downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8, latency: 150, offline: false };
const SLOWER = 4;
const PHONE = { width: 390, height: 780 };
/** The map counts as idle when it has drawn nothing for so long, milliseconds. */
const SETTLED = 2500;
const LONGEST = 240_000;

/** What to visit, and how. */
export interface Visiting {
  readonly browser: Browser;
  readonly host: CountingHost;
  /** Put into each page before its own scripts. */
  readonly watcher: string;
}

/**
 * Visits an address with nothing kept from earlier, and stays until the map has settled.
 *
 * @param act - what the reader does then, and how long the slowest of it took to show
 */
export async function visited(
  { browser, host, watcher }: Visiting,
  query: string,
  act?: (page: Page) => Promise<number>,
): Promise<Visited> {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: 'en-GB',
    serviceWorkers: 'block',
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: watcher });
    await slowed(await context.newCDPSession(page));
    host.takeSent();
    await page.goto(host.origin + query, { timeout: LONGEST });
    await settled(page);
    const sent = host.takeSent();
    const seen = await page.evaluate(() => globalThis.seen);
    return { seen, sent, ...(act === undefined ? {} : { interaction: await act(page) }) };
  } finally {
    await context.close();
  }
}

async function slowed(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (quiet) => seen.idle !== undefined && performance.now() - seen.idle > quiet,
    SETTLED,
    { timeout: LONGEST, polling: 250 },
  );
}
