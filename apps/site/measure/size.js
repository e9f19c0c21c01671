// Holds the script that the first page loads to its budget.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstScripts } from './first-scripts.js';
import { BUILD } from './site.js';

/** In bytes, packed. */
const BUDGET = 90_000;

/** @param {string} script */
const packed = (script) => gzipSync(readFileSync(join(BUILD, script)), { level: 9 }).length;

const sizes = [...firstScripts(BUILD, 'index.html')]
  .map((script) => ({ script, bytes: packed(script) }))
  .sort((a, b) => b.bytes - a.bytes);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { script, bytes } of sizes) console.log(`${kilobytes(bytes)}  ${script}`);
console.log(`${kilobytes(total)}  of ${kilobytes(BUDGET).trim()} before anybody touches the page`);
if (total > BUDGET) {
  console.error('The first page loads too much: import later what it does not show at first.');
  process.exitCode = 1;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(8);
}
