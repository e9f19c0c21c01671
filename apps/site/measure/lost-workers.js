// How soon a lost worker of the page is replaced, or its loss is shown: node measure/lost-workers.js

import { chromium } from 'playwright';
import { launchOptions } from '../browser.js';
import { withSite } from './site.js';

/** The page must have replaced a worker, or shown that it was lost, after this time. Seconds. */
const MOST = 2;

/** How a worker is lost. The browser reports only the error. */
const FATES = {
  closes: 'self.close()',
  hangs: 'setTimeout(() => { for (;;); })',
  throws: 'setTimeout(() => { throw new Error("struck"); })',
};

/** @typedef {import('playwright').Page} Page */

/**
 * Loses every worker that the page has. Some no longer answer the debugger.
 *
 * @param {Page} page
 * @param {string} fate
 */
async function lose(page, fate) {
  const lost = page.workers().map((worker) => worker.evaluate(fate));
  await Promise.allSettled(lost);
}

/**
 * Idle workers are lost; the next question finds out.
 *
 * @param {Page} page
 * @param {string} fate
 * @returns {Promise<number>} seconds from the question until another worker is there, which answers it
 */
async function onFirstPage(page, fate) {
  await page.goto('?boards=24&replyTime=exp(55s)', { waitUntil: 'networkidle' });
  await page.locator('summary', { hasText: 'Change' }).click();
  const headline = page.getByRole('heading', { level: 1 });
  const answered = headline.filter({ hasNotText: await headline.innerText() });
  await lose(page, fate);
  const seconds = await timed(page, async () => {
    const replaced = page.waitForEvent('worker');
    await page.getByLabel('Which draw of it').fill('2');
    await replaced;
  });
  await answered.waitFor();
  return seconds;
}

/**
 * The worker is lost while it runs an experiment.
 *
 * @param {Page} page
 * @param {string} fate
 * @returns {Promise<number>} seconds until the loss is shown
 */
async function inLab(page, fate) {
  await page.goto('lab?boards=24&replications=3000000', { waitUntil: 'commit' });
  await page
    .locator('p')
    .filter({ hasText: /^[1-9].* of 3\D000\D000/ })
    .waitFor();
  return timed(page, async () => {
    await lose(page, fate);
    await page.getByText(/The worker was lost/).waitFor();
  });
}

/**
 * @param {Page} page whose clock is taken
 * @param {() => Promise<void>} act
 */
async function timed(page, act) {
  const now = () => page.evaluate(() => performance.now() / 1000);
  const from = await now();
  await act();
  return (await now()) - from;
}

const PLACES = { '/': onFirstPage, '/lab': inLab };

const seconds = await withSite(async (url) => {
  const browser = await chromium.launch(launchOptions);
  /** @type {number[]} */
  const all = [];
  for (const [place, lost] of Object.entries(PLACES)) {
    for (const [what, fate] of Object.entries(FATES)) {
      const page = await browser.newPage({ baseURL: url });
      const took = await lost(page, fate);
      console.log(`${place.padEnd(5)} a worker ${what}: ${took.toFixed(2)} s`);
      all.push(took);
      await page.close();
    }
  }
  await browser.close();
  return all;
});

const late = seconds.filter((took) => took > MOST).length;
if (late > 0) throw new Error(`${late} of ${seconds.length} took more than ${MOST} s`);
