import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';

/** Many cases a test, on a processor that is slowed down. Milliseconds. */
const TIME_LIMIT = 3_600_000;

/** What takes minutes, or waits in real seconds: one after the other. */
export default defineConfig(base, {
  testMatch: '*.verify.ts',
  timeout: TIME_LIMIT,
  workers: 1,
});
