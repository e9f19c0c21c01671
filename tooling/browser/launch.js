import { chromium } from 'playwright-core';
import { findBrowser } from './find.js';
import { flags } from './flags.js';

/** Launches a headless Chromium: the machine's, or one that is downloaded once. */
export async function launchBrowser() {
  const { path, env } = findBrowser();
  return chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: flags });
}
