import base, { TIME_LIMIT } from '@simul/vitest-config';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './browser.js';

const IN_BROWSER = ['src/**/*.svelte.test.ts', 'test/**/*.browser.test.ts'];

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        extends: './vite.config.ts',
        test: { ...base.test, name: 'node', exclude: IN_BROWSER },
      },
      {
        extends: './vite.config.ts',
        test: {
          ...base.test,
          name: 'browser',
          // A page for each file, or one would find what another shows.
          isolate: true,
          include: IN_BROWSER,
          browser: {
            enabled: true,
            connectTimeout: TIME_LIMIT,
            headless: true,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
    ],
  },
});
