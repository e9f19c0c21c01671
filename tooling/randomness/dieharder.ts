import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';

/** One line of dieharder's table. */
export interface Verdict {
  readonly test: string;
  /** The size of the tuples or the lag, if the test has one. */
  readonly ntup: number;
  readonly pValue: number;
  readonly assessment: 'PASSED' | 'WEAK' | 'FAILED';
}

/**
 * Runs dieharder on a stream.
 *
 * @param options which tests, such as `-d 2`
 */
export async function dieharder(
  options: readonly string[],
  stream: Iterable<Uint8Array>,
): Promise<readonly Verdict[]> {
  const child = spawn('dieharder', ['-g', '200', ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const source = Readable.from(stream);
  // dieharder closes its stdin when it has read enough.
  child.stdin.on('error', () => source.destroy());
  source.pipe(child.stdin);
  const printed = await text(child.stdout);
  const found = verdicts(printed);
  if (found.length === 0) throw new Error(`dieharder ${options.join(' ')}: says nothing`);
  return found;
}

async function text(output: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of output) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Name, ntup, tsamples, psamples, p-value, assessment. */
const LINE = /^ *(\w+)\| *(\d+)\| *\d+\| *\d+\|([\d.]+)\| *(PASSED|WEAK|FAILED) *$/gm;

function verdicts(printed: string): readonly Verdict[] {
  return Array.from(printed.matchAll(LINE), ([, test, ntup, pValue, assessment]) => ({
    test: test!,
    ntup: Number(ntup),
    pValue: Number(pValue),
    assessment: assessment as Verdict['assessment'],
  }));
}
