import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.js';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // A busy machine is slow, not wrong.
  timeout: 240_000,
  expect: { timeout: 30_000 },
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
