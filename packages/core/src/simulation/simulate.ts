import { loadKernel } from '../kernel/load-kernel.js';
import { playHere } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import { meanMoves } from '../scenario/moves.js';
import { checkScenario } from '../scenario/read-scenario.js';
import { isRecorded, type Scenario } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import { predict } from '../theory/predict.js';
import { yieldToHost } from '../time/yield-to-host.js';
import { certainResults } from './certain-result.js';
import { RunningSimulation } from './running-simulation.js';
import { inOrder } from './in-order.js';
import { InterruptedError } from './interrupted-error.js';
import type { SimulateOptions, Simulation } from './simulation.js';

/**
 * Plays replications 0, 1, 2 … and estimates from them. The result is the same to the bit, wherever
 * they are played and in whatever order they finish.
 *
 * @throws {InputError} when the scenario, a strategy, the number of replications or the precision
 *   is invalid
 * @throws {HorizonError} when an exhibition lasts over 200 years
 * @throws {InterruptedError} when the signal is aborted, with the partial result
 * @throws what the player throws
 */
export async function simulate(
  scenario: Scenario,
  strategy: Strategy,
  options: SimulateOptions,
): Promise<Simulation> {
  const { signal } = options;
  checkScenario(scenario);
  const strategies = [strategy, ...(options.against ?? [])];
  for (const each of strategies) checkLength(scenario, each);
  const certain = await certainResults(scenario, strategies, options);
  const running = new RunningSimulation(scenario, options, certain);
  try {
    await play(scenario, strategy, options, running);
  } catch (error) {
    if (signal?.aborted !== true) throw error;
    const partial = running.count === 0 ? undefined : running.simulation();
    const message = `the simulation was stopped after ${running.count} replications`;
    throw new InterruptedError(message, partial, signal.reason);
  }
  return running.simulation();
}

async function play(
  scenario: Scenario,
  strategy: Strategy,
  { seed, against = [], warmup, signal, onProgress, ...options }: SimulateOptions,
  running: RunningSimulation,
): Promise<void> {
  const player = options.player ?? playHere(await loadKernel());
  const counted = warmup === undefined ? {} : { warmup };
  const tasks = [strategy, ...against].map((each) => ({
    ...{ scenario, strategy: each, seed },
    ...counted,
  }));
  for await (const results of inOrder(player, tasks, running.ranges(), signal)) {
    running.add(results as readonly [Replications, ...Replications[]]);
    onProgress?.(running.progress, () => running.simulation());
    if (running.isOver) return;
    await yieldToHost();
  }
}

/** These moves take some ten seconds to play. Shorter exhibitions need no check beforehand. */
const MANY_MOVES = 2 ** 27;

/**
 * Refuses an exhibition that would be played for minutes, only to be found too long.
 *
 * @throws {HorizonError} where theory says that it lasts over 200 years
 */
function checkLength(scenario: Scenario, strategy: Strategy): void {
  if (!isRecorded(scenario) && meanMoves(scenario) > MANY_MOVES) predict(scenario, strategy);
}
