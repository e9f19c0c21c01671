import { chromium } from 'playwright-core';
import { findBrowser } from './find.js';

/** Only what is asked for, and nothing over the network that a page does not ask for. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium: this machine's, or one that is brought here once. */
export async function launchBrowser() {
  const { path, env } = findBrowser();
  return chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: FLAGS });
}
