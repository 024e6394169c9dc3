import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DESKTOP, idle, openBrowser, visit } from './browse.ts';

/** The languages every story is told in. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

/** One of them. */
export type Language = (typeof LANGUAGES)[number];

/** The same in every language, as a reader of it sees it. */
export type InEach<T = string> = Readonly<Record<Language, T>>;

/** What the reader holds: a window with a mouse, or a phone. */
export type Device = 'desktop' | 'phone';

/** Where and when a story begins. */
export interface Beginning {
  /** Query of the address, without the language. */
  readonly query?: string;
  /** Hong Kong time, `YYYY-MM-DDTHH:MM`. */
  readonly now?: string;
  readonly device?: Device;
  readonly options?: BrowserContextOptions;
  /** A browser that cannot draw a map. */
  readonly mapless?: boolean;
  /** Address of the page, where it is not the built one. */
  readonly site?: () => string;
  /** What would spoil the story is a part of it: a host that is gone. */
  readonly troubled?: boolean;
}

/** A story that is being told. */
export interface Telling {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly language: Language;
  /** Opens another page at an address, at the hour of the story, in a context of its own. */
  readonly reopen: (address: string) => Promise<Page>;
}

const PHONE_DEVICE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const LOCALES: InEach = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK' };
const MORNING = '2026-11-25T08:00';
/** A busy machine answers late; a step that waits longer than this has failed. */
const PATIENCE = { timeout: 30_000 } as const;

let browser: Browser;

/** Tells a story in every language, in one browser for the file. */
export function story(title: string, begins: Beginning, tell: (telling: Telling) => Promise<void>): void {
  describe(title, () => {
    test.each(LANGUAGES)('in %s', async (language) => {
      const { query = '', now = MORNING, device = 'desktop', options, mapless, site, troubled } = begins;
      const contexts: BrowserContext[] = [];
      const open = async (address: string) => {
        const opened = await visit(browser, address, {
          ...(device === 'phone' ? PHONE_DEVICE : { viewport: DESKTOP }),
          locale: LOCALES[language],
          ...options,
          before: async (page) => {
            await page.clock.setFixedTime(new Date(`${now}:00+08:00`));
            if (mapless === true) await page.addInitScript(refuseWebGl);
          },
        });
        contexts.push(opened.context);
        return opened;
      };
      try {
        const { page, context, troubles } = await open(`${site?.() ?? inject('site')}?${query}`);
        const reopen = async (address: string) => (await open(address)).page;
        await tell({ page, context, language, reopen });
        if (troubled !== true) expect(troubles).toEqual([]);
        await pictures(page, `${title}-${language}`, begins);
      } finally {
        await Promise.all(contexts.map((context) => context.close()));
      }
    });
  });
}

/** One browser for the stories of a file. */
export function inOneBrowser(): void {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
}

/** The name of a control as its reader reads it, whole. */
export function named(page: Page, role: Parameters<Page['getByRole']>[0], name: string): Locator {
  return page.getByRole(role, { name, exact: true });
}

/** Waits until a text stands on the page where it can be seen, whole or by a pattern. */
export async function sees(scope: Page | Locator, text: string | RegExp): Promise<void> {
  const shown = scope.getByText(text, { exact: typeof text === 'string' }).filter({ visible: true });
  await expect.poll(() => shown.count(), { ...PATIENCE, message: `sees ${text}` }).toBeGreaterThan(0);
}

/** Looks again and again until what is seen is as it should be. */
export function eventually<T>(what: () => Promise<T> | T) {
  return expect.poll(what, PATIENCE);
}

/** Waits until something reads as it should. */
export async function reads(what: () => Promise<unknown>, expected: unknown): Promise<void> {
  await eventually(what).toEqual(expected);
}

/** The journeys as they are listed: each strip's button. */
export function strips(page: Page): Locator {
  return page.locator('pingshan-hk-answer button.strip');
}

/** Waits for journeys and gives the text of each strip, in one line. */
export async function stripTexts(page: Page): Promise<string[]> {
  await expect.poll(() => strips(page).count(), PATIENCE).toBeGreaterThan(0);
  await page.locator('pingshan-hk-answer section[aria-busy="false"]').waitFor();
  return (await strips(page).allInnerTexts()).map(oneLine);
}

/** The crossings in the order of the list. */
export async function listedCrossings(page: Page): Promise<string[]> {
  return page.locator('pingshan-hk-answer header.crossing h3').allInnerTexts();
}

/** A text without its breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Minutes after midnight of every clock time in a text. */
export function clocksIn(text: string): number[] {
  return [...text.matchAll(/(\d{2}):(\d{2})/g)].map(([, hour, minute]) => Number(hour) * 60 + Number(minute));
}

/** What has the focus, through every shadow root: its name, else its text; empty when nothing has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active === null || active === document.body) return '';
    return active.getAttribute('aria-label') ?? active.textContent?.trim() ?? '';
  });
}

/** Pictures of a story's end, on both devices, light and dark: only for who looks, in the folder `SCREENSHOTS`. */
async function pictures(page: Page, title: string, { device, mapless }: Beginning): Promise<void> {
  const { SCREENSHOTS } = process.env;
  if (SCREENSHOTS === undefined || SCREENSHOTS === '') return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  const name = title.replace(/[^\w-]+/g, '-');
  const sizes = { desktop: { width: 1280, height: 800 }, phone: PHONE_DEVICE.viewport };
  const others: Device[] = device === 'phone' ? ['phone', 'desktop'] : ['desktop', 'phone'];
  for (const each of others) {
    await page.setViewportSize(sizes[each]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      if (mapless !== true) await idle(page);
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${each}-${colorScheme}.png`) });
    }
  }
}

function refuseWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    },
  });
}
