import { findBrowser } from '@simul/browser';

const { path, env } = findBrowser();

/**
 * How tests and measurements launch a browser through Playwright, which itself keeps it quiet.
 *
 * @satisfies {import('playwright').LaunchOptions}
 */
export const launchOptions = {
  executablePath: path,
  env: { ...process.env, ...env },
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync'],
};
