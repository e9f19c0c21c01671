import { readStream, type Read } from './read.ts';
import type { Layout, Streams } from './layouts.ts';
import { table } from './table.ts';
import type { Options } from './tests.ts';

/** Greater than all seeds of the first run. */
const SEEDS = [1001, 1002, 1003];

/** Repeats the tests with weak p-values on fresh streams, to see whether they were weak by chance. */
export async function readAgain(streams: Streams, read: readonly Read[]): Promise<string> {
  const doubted = new Map<string, readonly [Layout, Options]>();
  for (const { assessment, layout, options } of read) {
    if (assessment !== 'PASSED') doubted.set(`${layout} ${options.join(' ')}`, [layout, options]);
  }
  const rows: (readonly string[])[] = [];
  for (const [layout, options] of doubted.values()) {
    const verdicts: Read[] = [];
    for (const seed of SEEDS) verdicts.push(...(await readStream(streams, seed, layout, options)));
    rows.push([layout, options.join(' '), ...counts(verdicts)]);
  }
  return table(['layout', 'test', 'p-values', 'weak', 'failed'], rows, 2);
}

function counts(verdicts: readonly Read[]): readonly string[] {
  const count = (wanted: Read['assessment']) =>
    verdicts.filter(({ assessment }) => assessment === wanted).length;
  return [verdicts.length, count('WEAK'), count('FAILED')].map(String);
}
