import { answer, documentOf, MOST_REPLICATIONS, type SimulateExperiment } from '@simul/core';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import { ASSERT_FLAG, assertionsOf } from '../arguments/conditions.js';
import { COUNT } from '../arguments/count.js';
import { AGAINST_FLAG, OPTION_FLAGS, SCENARIO_FLAGS, STRATEGY_FLAG } from '../arguments/flags.js';
import type { Given } from '../arguments/given.js';
import { effortOf, PRECISION_FLAG, WARMUP_FLAG, warmupOf } from '../arguments/effort.js';
import { WORKERS_FLAG, workersOf } from '../arguments/workers.js';
import { SCENARIO_ARGUMENT } from '../command/scenario-argument.js';
import type { Command } from '../command/command.js';
import { withPlayers } from '../experiment/with-players.js';
import { conclude } from '../report/conclude.js';
import { simulated } from '../report/simulated.js';
import { seedOf } from '../scenario/draw.js';
import { openScenario } from '../scenario/open-scenario.js';
import { tellChoice } from '../scenario/chosen-strategy.js';
import { contendersOf } from '../scenario/strategies.js';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Paper } from '../terminal/paper.js';
import type { Terminal } from '../terminal/terminal.js';

const USUAL = 1000;

export const simulateCommand: Command = {
  name: 'simulate',
  summary: 'Play many exhibitions with random times, and estimate how long they take.',
  ...SCENARIO_ARGUMENT,
  flags: [
    {
      name: 'replications',
      short: 'n',
      value: COUNT,
      summary: `number of exhibitions, such as 500, 10k or 1e6 (default ${USUAL})`,
    },
    PRECISION_FLAG,
    WARMUP_FLAG,
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
    ['simul simulate --reply-time "exp(55s)" -n 10000', 'the reference, with random replies'],
    ['simul simulate kitchen --masters 2 --strategy hybrid', 'a preset, with two masters'],
    [
      'simul simulate kitchen --precision "makespan.p95 1%"',
      'until the 95th percentile is known to 1 %',
    ],
    ['simul simulate crawler --against sync,threads', 'compared with others on the same times'],
  ],
  run: runSimulate,
};

async function runSimulate(given: Given, terminal: Terminal): Promise<ExitCode> {
  const experiment = await experimentOf(given, terminal);
  const assertions = assertionsOf(given, experiment.scenario);
  const simulation = await withPlayers(workersOf(given), terminal, (playing) =>
    answer(experiment, playing),
  );
  const answered = simulation && {
    isPartial: simulation.isPartial,
    document: () => documentOf(experiment, simulation),
    page: (paper: Paper) => simulated(experiment, simulation, paper),
    assertions,
    held: [simulation],
  };
  return conclude(answered, given, terminal);
}

async function experimentOf(given: Given, terminal: Terminal): Promise<SimulateExperiment> {
  const scenario = await openScenario(given, terminal);
  const [strategy, ...against] = contendersOf(scenario, given);
  const effort = effortOf(given, { usual: USUAL, most: MOST_REPLICATIONS });
  tellChoice(scenario, strategy, {}, given, terminal);
  const warmup = warmupOf(given, scenario);
  return {
    ...{ ask: 'simulate', scenario, strategy, against, seed: seedOf(scenario) },
    ...effort,
    ...(warmup !== undefined && { warmup }),
  };
}
