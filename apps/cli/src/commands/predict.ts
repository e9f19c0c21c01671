import { completeStrategy, formatScenario, predict } from '@simul/core';
import type { Given } from '../arguments/given.js';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import { OPTION_FLAGS, SCENARIO_FLAGS, STRATEGY_FLAG } from '../arguments/flags.js';
import { SCENARIO_ARGUMENT } from '../command/scenario-argument.js';
import type { Command } from '../command/command.js';
import { predictionLines } from '../report/prediction-lines.js';
import { show } from '../report/show.js';
import { served, title } from '../report/title.js';
import { openScenario } from '../scenario/open-scenario.js';
import { tellChoice } from '../scenario/chosen-strategy.js';
import { strategyOf } from '../scenario/strategies.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import type { Paper } from '../terminal/paper.js';
import type { Terminal } from '../terminal/terminal.js';

export const predictCommand: Command = {
  name: 'predict',
  summary: 'Show what theory predicts without playing: values, bounds and the long run.',
  ...SCENARIO_ARGUMENT,
  flags: [...SCENARIO_FLAGS, STRATEGY_FLAG, ...OPTION_FLAGS, JSON_FLAG, ...COMMON_FLAGS],
  examples: [
    ['simul predict --strategy hybrid --masters 4', 'the reference, with four masters'],
    ['simul predict gateway', 'throughput and waits in the long run'],
  ],
  run: runPredict,
};

async function runPredict(given: Given, terminal: Terminal): Promise<ExitCode> {
  const scenario = await openScenario(given, terminal);
  const strategy = strategyOf(scenario, given);
  tellChoice(scenario, strategy, {}, given, terminal);
  const prediction = predict(scenario, strategy);
  const shown = {
    document: () => ({
      scenario: formatScenario(scenario),
      strategy: completeStrategy(strategy),
      prediction,
    }),
    page: (paper: Paper) => [
      ...title(scenario, paper),
      ...served(strategy, paper),
      '',
      ...predictionLines(prediction, paper),
    ],
  };
  show(shown, given, terminal);
  return EXIT.ok;
}
