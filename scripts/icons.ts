import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumPath } from './chromium.ts';
import { ROOT } from './run-tool.ts';

/** Ground of `icon.svg`; where a system cuts its own shape, the ground goes to the edge. */
const GROUND = '#0b5c8a';

/** @param share of the side that the drawing takes; a system's mask may cut what is outside the middle 80 % */
const ICONS = [
  { file: 'icon-192.png', side: 192, share: 1, ground: 'transparent' },
  { file: 'icon-512.png', side: 512, share: 1, ground: 'transparent' },
  { file: 'icon-maskable.png', side: 512, share: 0.75, ground: GROUND },
] as const;

const svg = readFileSync(join(ROOT, 'public/icon.svg')).toString('base64');
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
for (const { file, side, share, ground } of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
      <img src="data:image/svg+xml;base64,${svg}" width="${side * share}" height="${side * share}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path: join(ROOT, 'public', file), omitBackground: true });
  await page.close();
}
await browser.close();
