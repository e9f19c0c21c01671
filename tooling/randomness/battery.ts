// Gives the random stream in three layouts to dieharder, and writes the verdicts into
// docs/randomness.md; with --all all that dieharder has, which takes hours.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { dieharder } from './dieharder.ts';
import { LAYOUTS, loadStreams } from './layouts.ts';
import { results, type Read } from './results.ts';
import { all, chosen } from './tests.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/randomness.md', import.meta.url));
const HEADING = '## What it found\n';

const tests = process.argv.includes('--all') ? all : chosen;
const streams = await loadStreams();
const read: Read[] = [];
for (const layout of LAYOUTS) {
  for (const [number, options] of tests.entries()) {
    // Every test reads a stream of its own, so that their verdicts are independent.
    const verdicts = await dieharder(options, streams(layout, BigInt(number)));
    read.push(...verdicts.map((verdict) => ({ layout, ...verdict })));
    process.stderr.write(
      `${layout}, ${options.join(' ')}: ${verdicts.map(({ pValue }) => pValue).join(' ')}\n`,
    );
  }
}

const [prose] = readFileSync(DOCUMENT, 'utf8').split(HEADING);
const written = `${prose}${HEADING}\n${results(read, new Date())}\n`;
writeFileSync(
  DOCUMENT,
  await format(written, { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT }),
);
