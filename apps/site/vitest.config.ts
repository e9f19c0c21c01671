import base from '@simul/vitest-config';
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
        // What is tested here keeps nothing: a process a file would only take longer.
        test: { ...base.test, name: 'node', exclude: IN_BROWSER, isolate: false },
      },
      {
        extends: './vite.config.ts',
        test: {
          ...base.test,
          name: 'browser',
          include: IN_BROWSER,
          browser: {
            enabled: true,
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
