import { loadKernel } from '../kernel/load-kernel.js';
import { playHere } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import { checkScenario } from '../scenario/read-scenario.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import { turn } from '../time/turn.js';
import { Gathering } from './gathering.js';
import { inOrder } from './in-order.js';
import { InterruptedError } from './interrupted-error.js';
import type { SimulateOptions, Simulation } from './simulation.js';

/**
 * Plays replications 0, 1, 2 … and says what they say: the same to the bit wherever they are
 * played, and in whatever order they are finished there.
 *
 * @throws {InputError} when the scenario, a strategy, the number of replications or the precision
 *   makes no sense
 * @throws {HorizonError} when an exhibition lasts over 200 years
 * @throws {InterruptedError} when the signal is aborted, with what was known by then
 * @throws what the player throws
 */
export async function simulate(
  scenario: Scenario,
  strategy: Strategy,
  options: SimulateOptions,
): Promise<Simulation> {
  const { signal } = options;
  checkScenario(scenario);
  const gathering = new Gathering(scenario, options);
  try {
    await play(scenario, strategy, options, gathering);
  } catch (error) {
    if (signal?.aborted !== true) throw error;
    const partial = gathering.count === 0 ? undefined : gathering.simulation();
    const message = `the simulation was stopped after ${gathering.count} replications`;
    throw new InterruptedError(message, partial, signal.reason);
  }
  return gathering.simulation();
}

async function play(
  scenario: Scenario,
  strategy: Strategy,
  { seed, against = [], signal, onProgress, ...options }: SimulateOptions,
  gathering: Gathering,
): Promise<void> {
  const player = options.player ?? playHere(await loadKernel());
  const tasks = [strategy, ...against].map((each) => ({ scenario, strategy: each, seed }));
  for await (const results of inOrder(player, tasks, gathering.ranges(), signal)) {
    gathering.add(results as readonly [Replications, ...Replications[]]);
    onProgress?.(gathering.progress, () => gathering.simulation());
    if (gathering.isOver) return;
    await turn();
  }
}
