import { defineConfig } from '@playwright/test';
import { TIME_LIMIT } from '@simul/vitest-config';
import { launchOptions } from './browser.js';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: TIME_LIMIT,
  expect: { timeout: TIME_LIMIT },
  reporter: 'list',
  outputDir: 'test-results',
  webServer: {
    command: 'node serve/serve.js 0',
    wait: { stdout: /localhost:(?<SITE_PORT>\d+)/ },
  },
  use: {
    baseURL: `http://localhost:${process.env['SITE_PORT']}`,
    browserName: 'chromium',
    headless: true,
    launchOptions,
    // It keeps the whole build in every new profile: only where that is tested.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
});
