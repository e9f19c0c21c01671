import { createServer } from 'node:http';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { launchOptions } from '../browser.js';
import { listen } from '../serve/listen.js';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse now and then misses how its own recording begins, and then asks to be run again. */
const AGAIN = 'NO_NAVSTART';
const TRIES = 3;

/**
 * What Lighthouse finds, with a phone and its network as it simulates them.
 *
 * @param {string} url
 * @returns {Promise<import('./marks.js').Figures>}
 */
export async function audit(url, tries = TRIES) {
  const result = await run(url);
  if (result.runtimeError?.code === AGAIN && tries > 1) return audit(url, tries - 1);
  if (result.runtimeError !== undefined) throw new Error(result.runtimeError.message);
  return figuresOf(result);
}

/** @param {string} url */
async function run(url) {
  const port = await freePort();
  const args = [...launchOptions.args, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...launchOptions, args });
  try {
    const found = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: CATEGORIES });
    if (found === undefined) throw new Error(`Lighthouse found nothing at ${url}.`);
    return found.lhr;
  } finally {
    await browser.close();
  }
}

/** @param {import('lighthouse').Result} result */
function figuresOf({ categories, audits }) {
  /** @param {string} name */
  const score = (name) => Math.round((categories[name]?.score ?? 0) * 100);
  /** @param {string} name */
  const value = (name) => audits[name]?.numericValue ?? NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    LCP: value('largest-contentful-paint') / 1000,
    CLS: value('cumulative-layout-shift'),
  };
}

async function freePort() {
  const { url, close } = await listen(createServer(), 0);
  close();
  return Number(new URL(url).port);
}
