import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { TIME_LIMIT } from '@simul/vitest-config';

export const LISTINGS = join(import.meta.dirname, '../../src/lib/listings');

/**
 * Runs a listing as its readers would, and gives the lines that it prints.
 *
 * @throws {Error} with what it complained of, when it fails or says anything besides
 */
export async function runListing(command: string, file: string): Promise<readonly string[]> {
  const { stdout, stderr } = await promisify(execFile)(command, [join(LISTINGS, file)], {
    // One that hangs is ended with its test.
    timeout: TIME_LIMIT,
    // Neither the test runner's own settings for Node nor files of bytecode beside the listings.
    env: { ...process.env, NODE_OPTIONS: '', PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (stderr !== '') throw new Error(`${file} complains: ${stderr}`);
  return stdout.trimEnd().split(/\r?\n/);
}
