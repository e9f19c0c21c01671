// Holds every page to its marks: the median of several runs of Lighthouse on the built site.

import { routes } from '../e2e/routes.ts';
import { audit } from './audit.js';
import { marks, missed } from './marks.js';
import { withSite } from './site.js';
import { median } from './statistics.js';

const RUNS = 5;

/**
 * @param {string} url
 * @returns {Promise<import('./marks.js').Figures>}
 */
async function medianOf(url) {
  /** @type {import('./marks.js').Figures[]} */
  const runs = [];
  while (runs.length < RUNS) runs.push(await audit(url));
  const names = /** @type {(keyof typeof marks)[]} */ (Object.keys(marks));
  /** @type {unknown} */
  const medians = Object.fromEntries(
    names.map((name) => [name, median(runs.map((run) => run[name]))]),
  );
  return /** @type {import('./marks.js').Figures} */ (medians);
}

await withSite(async (site) => {
  for (const route of routes) {
    const figures = await medianOf(new URL(route, site).href);
    console.log(`${route}  ${describe(figures)}`);
    for (const lack of missed(figures)) {
      console.error(`${route}: ${lack}.`);
      process.exitCode = 1;
    }
  }
});

/** @param {import('./marks.js').Figures} figures */
function describe(figures) {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${Number(value.toFixed(3))}`)
    .join('  ');
}
