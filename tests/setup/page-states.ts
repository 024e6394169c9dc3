import type { Page } from 'playwright';

/** Shows what an address would, on a page that is open: the question comes by the browser's own history. */
export async function show(page: Page, query: string): Promise<void> {
  await page.evaluate(async (search) => {
    const element = document.querySelector('pingshan-hk-map')!;
    element.setAttribute('view', 'network'); // So that its removal is a change, whatever was clicked or selected.
    await element.updateComplete;
    for (const name of ['select', 'date', 'plus', 'theme', 'view']) element.removeAttribute(name);
    element.setAttribute('locale', 'en'); // From another language nothing open stays open.
    history.pushState(null, '', `${location.pathname}?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    for (const [name, value] of new URLSearchParams(search)) {
      if (['locale', 'theme', 'date', 'plus', 'select', 'view'].includes(name))
        element.setAttribute(name, value);
    }
    await element.updateComplete;
  }, query);
}

/** Waits for the ways of an answer; another part of it may be open from before. */
export async function answered(page: Page): Promise<void> {
  await page.locator('.parts button').first().click();
  await page.locator('pingshan-hk-answer section[aria-busy="false"]').waitFor();
}

/** Opens the first journey of an answer. */
export async function journey(page: Page): Promise<void> {
  await answered(page);
  await page.locator('pingshan-hk-answer button.strip').first().click();
  await page.locator('pingshan-hk-journey').waitFor();
}
