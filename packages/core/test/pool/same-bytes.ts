import { expect, test } from 'vitest';
import type { Attempt } from '../support/attempt.js';
import { hashed, type Circumstances } from '../support/document-hash.js';
import { lab } from '../support/trial-pools.node.js';

/** Over a hundred shards per simulation: enough to finish out of order. */
const REPLICATIONS = process.env['SIMUL_VERIFY'] === undefined ? 1_000 : 100_000;

let here: Promise<string> | undefined;

/** Each of five simulations gives the same document, to the byte, as in one thread of Node. */
export function holdSameBytes(attempt: Attempt, all: readonly Circumstances[]): void {
  test.each(all)('one SHA-256 of five documents: %o', async (made) => {
    here ??= hashed(lab, REPLICATIONS, { workers: 0 });
    expect(await attempt('hashed', REPLICATIONS, made)).toBe(await here);
  });
}
