import { chromium } from 'playwright-core';
import { findBrowser } from './find.js';
import { flags } from './flags.js';

/** A headless Chromium: this machine's, or one that is brought here once. */
export async function launchBrowser() {
  const { path, env } = findBrowser();
  return chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: flags });
}
