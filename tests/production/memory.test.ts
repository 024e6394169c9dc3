import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { closeAll, idle, openBrowser, visit } from '../setup/browse.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(() => closeAll(browser));
afterAll(() => browser.close());

test('ten mounts and removals leave no WebGL context and no error', async () => {
  const { page, troubles } = await visit(browser, inject('site'), {
    before: (opened) => opened.addInitScript(keepContexts),
  });
  await idle(page);
  for (let mount = 0; mount < 9; mount += 1) {
    await page.evaluate(() => {
      const old = document.querySelector('pingshan-hk-map')!;
      const parent = old.parentElement!;
      old.remove();
      parent.append(document.createElement('pingshan-hk-map'));
    });
    await idle(page);
  }
  await page.evaluate(() => document.querySelector('pingshan-hk-map')!.remove());
  await expect.poll(() => page.evaluate(() => lostContexts())).toEqual({ made: 10, kept: 0 });
  expect(troubles).toEqual([]);
}, 240_000);

test('an element that is put back opens its map again', async () => {
  const { page, troubles } = await visit(browser, inject('site'), {
    before: (opened) => opened.addInitScript(keepContexts),
  });
  await idle(page);
  // Two calls, so that the page does its own between them.
  const element = await page.evaluateHandle(() => document.querySelector('pingshan-hk-map')!);
  const parent = await element.evaluateHandle((map) => map.parentElement!);
  await element.evaluate((map) => map.remove());
  await parent.evaluate((main, map) => main.append(map), element);
  await idle(page);
  expect(await page.evaluate(() => lostContexts())).toEqual({ made: 2, kept: 1 });
  expect(troubles).toEqual([]);
}, 120_000);

declare function lostContexts(): { made: number; kept: number };

/** Runs in the page before its scripts: remembers each WebGL context that any canvas gives out. */
function keepContexts(): void {
  const contexts = new Set<WebGLRenderingContextBase>();
  const { getContext } = HTMLCanvasElement.prototype;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, ...args: Parameters<typeof getContext>) {
      const context = getContext.apply(this, args);
      if (context instanceof WebGL2RenderingContext || context instanceof WebGLRenderingContext) {
        contexts.add(context);
      }
      return context;
    },
  });
  Object.assign(window, {
    lostContexts: () => ({
      made: contexts.size,
      kept: [...contexts].filter((context) => !context.isContextLost()).length,
    }),
  });
}
