// Tests the random stream in three layouts with dieharder, and writes the results into
// docs/randomness.md. With --all, runs all tests of dieharder, which takes hours.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readAgain } from './again.ts';
import { LAYOUTS, loadStreams } from './layouts.ts';
import { readStream, type Read } from './read.ts';
import { results } from './results.ts';
import { all, chosen } from './tests.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/randomness.md', import.meta.url));
const HEADING = '## What it found\n';
const AGAIN = 'The tests that found something weak, on three fresh streams each:';

const tests = process.argv.includes('--all') ? all : chosen;
const streams = await loadStreams();
const read: Read[] = [];
for (const layout of LAYOUTS) {
  for (const [number, options] of tests.entries()) {
    // Every test reads its own stream, so the results in one layout are independent.
    read.push(...(await readStream(streams, number, layout, options)));
  }
}
const again = await readAgain(streams, read);

const [prose] = readFileSync(DOCUMENT, 'utf8').split(HEADING);
const written = [`${prose}${HEADING}`, results(read, new Date()), AGAIN, again].join('\n\n');
writeFileSync(
  DOCUMENT,
  await format(written, { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT }),
);
