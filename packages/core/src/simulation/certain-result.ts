import { loadKernel } from '../kernel/load-kernel.js';
import type { Result } from '../result/result.js';
import { isCertain } from '../scenario/groups.js';
import { meanMoves } from '../scenario/moves.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import type { SimulateOptions } from './simulation.js';

/** What one exhibition says of all, where nothing is random. */
export interface CertainResult {
  readonly isCertain: boolean;
  /** Nothing where there are too many rounds to list, or some boards are left out. */
  readonly result: Result | undefined;
}

/** The most rounds whose times are sorted, which takes less than a second. */
const MOST_LISTED = 2 ** 20;

/**
 * The one exhibition, by strategy, where nothing is random.
 *
 * @throws {InputError | HorizonError | CapacityError} what the kernel throws
 */
export async function certainResults(
  scenario: Scenario,
  strategies: readonly Strategy[],
  { seed, warmup = 0 }: Pick<SimulateOptions, 'seed' | 'warmup'>,
): Promise<readonly CertainResult[]> {
  if (!isCertain(scenario)) return strategies.map(() => ({ isCertain: false, result: undefined }));
  if (warmup > 0 || meanMoves(scenario) > MOST_LISTED) {
    return strategies.map(() => ({ isCertain: true, result: undefined }));
  }
  const kernel = await loadKernel();
  return strategies.map((strategy) => ({
    isCertain: true,
    result: kernel.play({ scenario, seed, replication: 0 }, strategy),
  }));
}
