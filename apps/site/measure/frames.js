// How smoothly the hall follows the clock: node measure/frames.js [--url …] [--scrubber …]

import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../browser.js';
import { drag } from './drag.js';
import { recordFrames } from './record-frames.js';
import { withSite } from './site.js';
import { quantile } from './statistics.js';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    scrubber: { type: 'string', default: 'input[type="range"]' },
    seconds: { type: 'string', default: '5' },
    /** How many times slower than this machine. */
    slowdown: { type: 'string', default: '1' },
  },
});

/** @param {string} url */
async function measure(url) {
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const protocol = await page.context().newCDPSession(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: Number(options.slowdown) });
    const scrubber = page.locator(options.scrubber).first();
    return await recordFrames(page, () => drag(page, scrubber, Number(options.seconds)));
  } finally {
    await browser.close();
  }
}

const { intervals, longTasks } =
  options.url === undefined ? await withSite(measure) : await measure(options.url);

/** @param {number} milliseconds */
const print = (milliseconds) => `${milliseconds.toFixed(1)} ms`;
console.log(`frames      ${intervals.length}`);
console.log(`median      ${print(quantile(intervals, 0.5))}`);
console.log(`95 %        ${print(quantile(intervals, 0.95))}`);
console.log(`longest     ${print(Math.max(...intervals))}`);
console.log(`long tasks  ${longTasks.length}, longest ${print(Math.max(0, ...longTasks))}`);
