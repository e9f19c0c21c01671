import { compiledKernel } from '../kernel/compiled-kernel.js';
import type { Range, Signal } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import { allowance } from './allowance.js';
import { whenAborted } from './aborted.js';
import type { KnownTask } from './known-tasks.js';
import type { Refusal } from './refusal.js';
import type { SupervisedWorker } from './supervised-worker.js';

/** What somebody waits for. */
export interface Job {
  readonly known: KnownTask;
  readonly range: Range;
  readonly signal: Signal | undefined;
  /** Throws why nobody waits any more, when that is so. */
  check(): void;
}

/**
 * Has a worker play, and terminates it when the signal is aborted: a kernel that plays hears
 * nothing.
 *
 * @param patience how long the worker may stay silent beyond what the work may take, in seconds
 * @throws {Loss} when the worker was lost
 * @throws the signal's reason, or what else the worker was dismissed for
 */
export async function attempt(
  worker: SupervisedWorker,
  { known, range, signal }: Job,
  patience: number,
): Promise<Replications | Refusal> {
  const callOff = whenAborted(signal, () => {
    void worker.dismiss(signal?.reason);
  });
  try {
    await worker.load(await compiledKernel(), patience);
    return await worker.play(known, range, patience + allowance(known.work, range));
  } finally {
    callOff();
  }
}
