import type { Page } from 'playwright';

/** Moves of one drag over the whole day. */
const MOVES = 48;

/**
 * Drags the moment to leave over the chart of a day, and lets go.
 *
 * @returns milliseconds from the slowest of its events to the next picture
 */
export async function dragTime(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'The day' }).click();
  const chart = page.getByRole('slider');
  await chart.waitFor({ timeout: 120_000 });
  await chart.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await chart.boundingBox())!;
  const to = (part: number) => page.mouse.move(x + part * (width - 1), y + height / 2);
  await to(0.1);
  await page.evaluate(() => {
    seen.interaction = 0;
  });
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move++) await to(0.1 + (0.8 * move) / MOVES);
  await page.mouse.up();
  await page.waitForTimeout(1_000);
  return page.evaluate(() => seen.interaction);
}
