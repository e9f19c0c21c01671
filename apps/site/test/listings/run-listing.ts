import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

export const LISTINGS = join(import.meta.dirname, '../../src/lib/listings');

/** No listing takes a second on a quiet machine; one that hangs is ended. Milliseconds. */
const TOO_LONG = 60_000;

/**
 * Runs a listing as its readers would, and gives the lines that it prints.
 *
 * @throws {Error} with what it complained of, when it fails or says anything besides
 */
export async function runListing(command: string, file: string): Promise<readonly string[]> {
  const { stdout, stderr } = await promisify(execFile)(command, [join(LISTINGS, file)], {
    timeout: TOO_LONG,
    // Neither the test runner's own settings for Node nor files of bytecode beside the listings.
    env: { ...process.env, NODE_OPTIONS: '', PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (stderr !== '') throw new Error(`${file} complains: ${stderr}`);
  return stdout.trimEnd().split(/\r?\n/);
}
