import { expect, test } from 'vitest';
import type { Machine } from '../../scripts/chromium.ts';
import { findChromium } from '../../scripts/chromium.ts';

test.each<[string, Partial<Machine>, string[], string | undefined]>([
  [
    'CHROME_PATH before all others',
    { env: { CHROME_PATH: '/opt/mine', PATH: '/bin' } },
    ['/opt/mine', '/bin/chromium'],
    '/opt/mine',
  ],
  [
    'PATH when CHROME_PATH does not run',
    { env: { CHROME_PATH: '/gone', PATH: '/none:/bin' } },
    ['/bin/google-chrome', '/usr/bin/chromium'],
    '/bin/google-chrome',
  ],
  ['the usual places', {}, ['/usr/bin/chromium', '/playwright/chrome'], '/usr/bin/chromium'],
  [
    'the usual places of a Mac',
    { platform: 'darwin' },
    ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  ['Playwright’s own at last', {}, ['/playwright/chrome'], '/playwright/chrome'],
  ['nothing where there is nothing', {}, [], undefined],
])('finds %s', (_what, parts, files, found) => {
  expect(findChromium(machine(parts, files))).toBe(found);
});

function machine(parts: Partial<Machine>, files: readonly string[]): Machine {
  return {
    platform: 'linux',
    env: {},
    runs: (path) => files.includes(path),
    playwrightPath: () => '/playwright/chrome',
    ...parts,
  };
}
