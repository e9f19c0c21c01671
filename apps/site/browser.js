import { findBrowser, flags } from '@simul/browser';

const { path, env } = findBrowser();

/**
 * How tests and measurements launch a browser through Playwright.
 *
 * @satisfies {import('playwright').LaunchOptions}
 */
export const launchOptions = {
  executablePath: path,
  env: { ...process.env, ...env },
  args: flags,
};
