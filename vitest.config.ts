import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS } from './scripts/chromium.ts';

const { CHROME_PATH = '/usr/bin/chromium' } = process.env;
const IN_BROWSER = ['tests/elements/**/*.test.ts', 'tests/app/**/*.test.ts'];
const IN_PRODUCTION = ['tests/production/**/*.test.ts'];
const LANGUAGES = './tests/setup/languages.ts';
const FOUND_LATE = [
  'axe-core',
  'fastest-levenshtein',
  'ics',
  'lit',
  'lit/decorators.js',
  'lit/directives/repeat.js',
  'lit/directives/guard.js',
  'maplibre-gl',
  'pmtiles',
  '@protomaps/basemaps',
  'valibot',
];

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        // Known from the start: a package found only while tests run would reload the page under them.
        optimizeDeps: { include: FOUND_LATE },
        test: {
          name: 'browser',
          include: IN_BROWSER,
          setupFiles: LANGUAGES,
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: CHROME_PATH,
                args: [...CHROMIUM_ARGS],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: LANGUAGES,
          exclude: [...IN_BROWSER, ...IN_PRODUCTION],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'production',
          environment: 'node',
          include: IN_PRODUCTION,
          setupFiles: LANGUAGES,
          globalSetup: './tests/setup/production.ts',
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
