import {
  InterruptedError,
  simulate,
  simulateDocument,
  type Scenario,
  type Simulation,
  type Strategy,
} from '@simul/core';
import type { Given } from '../arguments/given.js';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import { OPTION_FLAGS, SCENARIO_FLAGS, STRATEGY_FLAG } from '../arguments/flags.js';
import { wholeNumber } from '../arguments/numbers.js';
import { SCENARIO_ARGUMENT } from '../command/arguments.js';
import type { Command } from '../command/command.js';
import { bars } from '../report/bars.js';
import { estimated } from '../report/estimated.js';
import { isDrawn, served, title } from '../report/title.js';
import { MOST_REPLICATIONS, seedOf } from '../scenario/draw.js';
import { openScenario } from '../scenario/open-scenario.js';
import { strategyOf } from '../scenario/strategies.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import { paperOf } from '../terminal/paper.js';
import { print, printJson } from '../terminal/print.js';
import { progressLine } from '../terminal/progress-line.js';
import type { Terminal } from '../terminal/terminal.js';
import { counted, grouped } from '../text/numbers.js';
import { wrap } from '../text/wrap.js';

const USUAL = 1000;

export const simulateCommand: Command = {
  name: 'simulate',
  summary: 'Plays many exhibitions, each with other times, and says how long they take.',
  ...SCENARIO_ARGUMENT,
  flags: [
    { name: 'replications', short: 'n', value: 'N', summary: `how many (default ${USUAL})` },
    ...SCENARIO_FLAGS,
    STRATEGY_FLAG,
    ...OPTION_FLAGS,
    JSON_FLAG,
    ...COMMON_FLAGS,
  ],
  examples: [
    ['simul simulate --reply-time "exp(55s)" -n 10000', 'the reference, with replies by chance'],
    ['simul simulate kitchen --masters 2 --strategy hybrid', 'a preset, served otherwise'],
  ],
  run: runSimulate,
};

/** What was asked for. */
interface Task {
  readonly scenario: Scenario;
  readonly strategy: Strategy;
  readonly seed: bigint;
  readonly replications: number;
}

async function runSimulate(given: Given, terminal: Terminal): Promise<ExitCode> {
  const scenario = await openScenario(given, terminal);
  const strategy = strategyOf(scenario, given);
  const replications = wholeNumber(given, 'replications', 1, MOST_REPLICATIONS) ?? USUAL;
  const task = { scenario, strategy, seed: seedOf(scenario), replications };
  const { simulation, wasInterrupted } = await simulated(task, terminal);
  if (simulation !== undefined) report(task, simulation, given, terminal);
  return wasInterrupted ? EXIT.interrupted : EXIT.ok;
}

/** As much of the task as there was patience for. */
async function simulated(
  { scenario, strategy, seed, replications }: Task,
  terminal: Terminal,
): Promise<{ simulation: Simulation | undefined; wasInterrupted: boolean }> {
  const progress = progressLine(terminal);
  const signal = terminal.interruption();
  try {
    const options = { replications, seed, signal, onProgress: progress.show };
    return { simulation: await simulate(scenario, strategy, options), wasInterrupted: false };
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    return { simulation: error.partial, wasInterrupted: true };
  } finally {
    progress.clear();
  }
}

function report(task: Task, simulation: Simulation, given: Given, terminal: Terminal): void {
  const { scenario, strategy, seed } = task;
  const { estimate, makespans, replications } = simulation;
  if (given.has('json')) {
    return printJson(terminal.stdout, simulateDocument(scenario, strategy, seed, simulation));
  }
  const paper = paperOf(terminal.stdout, terminal, !given.has('no-color'));
  const partial =
    replications < task.replications ? `, partial: of ${grouped(task.replications)}` : '';
  const played = `${counted(replications, 'exhibition')}${partial}, seed ${seed}; below each figure its 95 % interval`;
  print(terminal.stdout, paper, [
    ...title(scenario, paper),
    ...served(strategy, paper),
    ...wrap(played, paper.width),
    ...(isDrawn(scenario) ? [] : wrap(ALL_ALIKE, paper.width)),
    '',
    ...estimated(estimate, paper),
    '',
    paper.ink.quiet('How often each makespan came about'),
    ...bars(makespans, paper),
  ]);
}

const ALL_ALIKE = 'Nothing in this scenario is left to chance: every exhibition is the same.';
