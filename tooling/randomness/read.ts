import { dieharder, type Verdict } from './dieharder.ts';
import type { Layout, Streams } from './layouts.ts';
import type { Options } from './tests.ts';

/** dieharder's results for the stream in a layout. */
export interface Read extends Verdict {
  readonly layout: Layout;
  readonly options: Options;
}

/** Runs one test on the stream of a seed. */
export async function readStream(
  streams: Streams,
  seed: number,
  layout: Layout,
  options: Options,
): Promise<readonly Read[]> {
  const verdicts = await dieharder(options, streams(layout, BigInt(seed)));
  const values = verdicts.map(({ pValue }) => pValue);
  process.stderr.write(`${layout}, ${options.join(' ')}, seed ${seed}: ${values.join(' ')}\n`);
  return verdicts.map((verdict) => ({ layout, options, ...verdict }));
}
