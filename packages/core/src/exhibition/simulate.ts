import { InputError, show } from '../document/input-error.js';
import type { Estimate } from '../estimate/estimate.js';
import { summarise } from '../estimate/summarise.js';
import { loadKernel, type Kernel } from '../kernel/kernel.js';
import type { Signal } from '../kernel/player.js';
import { boardsOf, type Scenario } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import { InterruptedError } from './interrupted-error.js';
import { ReplicationValues } from './replication-values.js';
import { turn } from './turn.js';

/** Many exhibitions, played. */
export interface Simulation {
  readonly estimate: Estimate;
  /** How many replications the estimate rests on. */
  readonly replications: number;
  /** Seconds, in the order of the replications. */
  readonly makespans: Float64Array;
}

export interface SimulateOptions {
  /** How many exhibitions are played: 1 to 10,000,000. */
  readonly replications: number;
  readonly seed: bigint;
  /** A kernel loaded before; else one is loaded. */
  readonly kernel?: Kernel;
  readonly signal?: Signal;
  readonly onProgress?: (progress: Progress) => void;
}

/** In replications. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

const MOST_REPLICATIONS = 10_000_000;

/**
 * Plays replications 0 … n − 1 in one thread, in shards between which the host gets its turn.
 *
 * @throws {InputError} when the strategy or the number of replications makes no sense
 * @throws {HorizonError} when an exhibition lasts over 200 years
 * @throws {InterruptedError} when the signal is aborted, with what was known by then
 */
export async function simulate(
  scenario: Scenario,
  strategy: Strategy,
  options: SimulateOptions,
): Promise<Simulation> {
  const { replications: total, seed, signal, onProgress } = options;
  checkReplications(total);
  const kernel = options.kernel ?? (await loadKernel());
  const values = new ReplicationValues(total);
  const size = shardSize(scenario);
  for (let from = 0; from < total; from += size) {
    if (signal?.aborted === true) throw new InterruptedError(soFar(values), signal.reason);
    const to = Math.min(total, from + size);
    values.add(kernel.replicate(scenario, strategy, { seed, from, to }));
    onProgress?.({ done: to, total });
    await turn();
  }
  return simulationOf(values);
}

function checkReplications(found: number): void {
  if (Number.isInteger(found) && found >= 1 && found <= MOST_REPLICATIONS) return;
  const wanted = `a whole number from 1 to ${MOST_REPLICATIONS.toLocaleString('en')}`;
  throw new InputError({ where: 'replications', found: show(found), wanted });
}

/** Some ten milliseconds of work; by the scenario alone, never by the host. */
function shardSize(scenario: Scenario): number {
  return Math.max(1, Math.min(1024, Math.floor(2 ** 14 / boardsOf(scenario))));
}

function soFar(values: ReplicationValues): Simulation | undefined {
  return values.length === 0 ? undefined : simulationOf(values);
}

function simulationOf(values: ReplicationValues): Simulation {
  const { makespan, released, utilisation, waitTime } = values.all();
  return {
    estimate: {
      makespan: summarise(makespan),
      released: summarise(released),
      utilisation: summarise(utilisation),
      waitTime: summarise(waitTime),
    },
    replications: values.length,
    makespans: makespan,
  };
}
