import {
  InterruptedError,
  simulate,
  simulateDocument,
  type Condition,
  type Precision,
  type Simulation,
  type Strategy,
} from '@simul/core';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import { ASSERT_FLAG, assertionsOf } from '../arguments/conditions.js';
import { COUNT } from '../arguments/count.js';
import { AGAINST_FLAG, OPTION_FLAGS, SCENARIO_FLAGS, STRATEGY_FLAG } from '../arguments/flags.js';
import type { Given } from '../arguments/given.js';
import { wholeNumber } from '../arguments/numbers.js';
import { PRECISION_FLAG, precisionOf } from '../arguments/precision.js';
import { WORKERS_FLAG, workersOf } from '../arguments/workers.js';
import { SCENARIO_ARGUMENT } from '../command/arguments.js';
import type { Command } from '../command/command.js';
import { Players } from '../players/players.js';
import { asserted, assertedOf, assertionsIn, upheld, type Asserted } from '../report/asserted.js';
import { interruptedEarly } from '../report/interrupted-early.js';
import { simulated, type Simulated } from '../report/simulated.js';
import { seedOf } from '../scenario/draw.js';
import { openScenario } from '../scenario/open-scenario.js';
import { contendersOf } from '../scenario/strategies.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { exitCodeOf } from '../terminal/interruption.js';
import { paperOf } from '../terminal/paper.js';
import { print, printJson } from '../terminal/print.js';
import { progressLine } from '../terminal/progress-line.js';
import type { Terminal } from '../terminal/terminal.js';

const USUAL = 1000;
const MOST_REPLICATIONS = 1_000_000_000;

export const simulateCommand: Command = {
  name: 'simulate',
  summary: 'Plays many exhibitions, each with other times, and says how long they take.',
  ...SCENARIO_ARGUMENT,
  flags: [
    {
      name: 'replications',
      short: 'n',
      value: COUNT,
      summary: `how many, such as 500, 10k or 1e6 (default ${USUAL})`,
    },
    PRECISION_FLAG,
    AGAINST_FLAG,
    ASSERT_FLAG,
    WORKERS_FLAG,
    ...SCENARIO_FLAGS,
    STRATEGY_FLAG,
    ...OPTION_FLAGS,
    JSON_FLAG,
    ...COMMON_FLAGS,
  ],
  examples: [
    ['simul simulate --reply-time "exp(55s)" -n 10000', 'the reference, with replies by chance'],
    ['simul simulate kitchen --masters 2 --strategy hybrid', 'a preset, served otherwise'],
    ['simul simulate kitchen --precision "makespan.p95 1%"', 'as many as it takes'],
    ['simul simulate crawler --against sync,threads', 'compared on the same times'],
  ],
  run: runSimulate,
};

/** What was asked for. */
interface Task extends Simulated {
  readonly precision: Precision | undefined;
  readonly against: readonly Strategy[];
  readonly assertions: readonly Condition[];
  readonly workers: number | undefined;
}

async function runSimulate(given: Given, terminal: Terminal): Promise<ExitCode> {
  const task = await taskOf(given, terminal);
  const simulation = await played(task, terminal);
  if (simulation === undefined) return interruptedEarly(terminal);
  const judged = assertedOf(task.assertions, [simulation]);
  report(task, simulation, judged, given, terminal);
  const code = upheld(judged, terminal, !given.has('no-color'));
  return simulation.isPartial ? exitCodeOf(terminal.interruption()) : code;
}

async function taskOf(given: Given, terminal: Terminal): Promise<Task> {
  const scenario = await openScenario(given, terminal);
  const [strategy, ...against] = contendersOf(scenario, given);
  const precision = precisionOf(given);
  const replications = wholeNumber(given, 'replications', 1, MOST_REPLICATIONS);
  return {
    scenario,
    strategy,
    against,
    seed: seedOf(scenario),
    precision,
    replications: replications ?? (precision === undefined ? USUAL : undefined),
    assertions: assertionsOf(given),
    workers: workersOf(given),
  };
}

/** What was played before any interruption; nothing where no exhibition was complete. */
async function played(task: Task, terminal: Terminal): Promise<Simulation | undefined> {
  const { scenario, strategy, against, seed, precision, replications } = task;
  const progress = progressLine(terminal);
  const player = new Players(task.workers, terminal);
  const signal = terminal.interruption();
  try {
    return await simulate(scenario, strategy, {
      ...(replications !== undefined && { replications }),
      ...(precision !== undefined && { precision }),
      seed,
      against,
      player,
      signal,
      onProgress: progress.show,
    });
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    return error.partial;
  } finally {
    progress.clear();
    await player.close();
  }
}

function report(
  task: Task,
  simulation: Simulation,
  judged: readonly Asserted[],
  given: Given,
  terminal: Terminal,
): void {
  const { stdout } = terminal;
  if (given.has('json')) {
    const document = simulateDocument(task.scenario, task.strategy, task.seed, simulation);
    return printJson(stdout, { ...document, ...assertionsIn(judged) });
  }
  const paper = paperOf(stdout, terminal, !given.has('no-color'));
  print(stdout, paper, [...simulated(task, simulation, paper), ...asserted(judged, paper)]);
}
