import {
  answer,
  documentOf,
  loadKernel,
  type ReplayExperiment,
  type Result,
  type Strategy,
  type Workload,
} from '@simul/core';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import {
  OPTION_FLAGS,
  REPLICATION_FLAG,
  SCENARIO_FLAGS,
  STRATEGY_FLAG,
} from '../arguments/flags.js';
import type { Given } from '../arguments/given.js';
import { SCENARIO_ARGUMENT } from '../command/scenario-argument.js';
import type { Command } from '../command/command.js';
import { checkWatch, showHall, WATCH_FLAGS } from '../hall/show-hall.js';
import { exhibition } from '../report/exhibition.js';
import { show } from '../report/show.js';
import { outcome, stage, tooMany } from '../timeline/stage.js';
import { drawnFrom, title } from '../report/title.js';
import { drawOf } from '../scenario/draw.js';
import { openScenario } from '../scenario/open-scenario.js';
import { tellChoice } from '../scenario/chosen-strategy.js';
import { strategyOf } from '../scenario/strategies.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import type { Paper } from '../terminal/paper.js';
import type { Terminal } from '../terminal/terminal.js';
import { wrap } from '../text/wrap.js';
import { timeline } from '../timeline/timeline.js';

export const replayCommand: Command = {
  name: 'replay',
  summary: 'Play one exhibition under one strategy, and show its timeline.',
  ...SCENARIO_ARGUMENT,
  flags: [
    ...WATCH_FLAGS,
    ...SCENARIO_FLAGS,
    REPLICATION_FLAG,
    STRATEGY_FLAG,
    ...OPTION_FLAGS,
    JSON_FLAG,
    ...COMMON_FLAGS,
  ],
  examples: [
    ['simul replay --watch', 'animate the hall, in 20 seconds'],
    ['simul replay --strategy sync --watch --speed 600', 'one board at a time, 600 times as fast'],
    ['simul replay kitchen --seed 3', 'another preset, with another seed'],
  ],
  run: runReplay,
};

async function runReplay(given: Given, terminal: Terminal): Promise<ExitCode> {
  checkWatch(given, terminal);
  const scenario = await openScenario(given, terminal);
  const strategy = strategyOf(scenario, given);
  tellChoice(scenario, strategy, {}, given, terminal);
  const experiment = { ask: 'replay', scenario, strategy, ...drawOf(scenario, given) } as const;
  const result = (await answer(experiment))!;
  const workload = given.has('json') ? undefined : await workloadOf(experiment, result);
  if (given.has('watch') && !given.has('json')) {
    const code = await showHall(workload, strategy, result, given, terminal);
    if (code !== undefined) return code;
  }
  const shown = {
    document: () => documentOf(experiment, result),
    page: (paper: Paper) => [
      ...title(scenario, paper),
      ...drawnFrom(scenario, experiment),
      '',
      ...exhibition(result, scenario, paper),
      '',
      ...lanesOf(workload, strategy, result, paper),
    ],
  };
  show(shown, given, terminal);
  return EXIT.ok;
}

/** The times to draw a timeline of; nothing when they are too many. */
async function workloadOf(
  { scenario, strategy, ...draw }: ReplayExperiment,
  result: Result,
): Promise<Workload | undefined> {
  if (tooMany(strategy, result) !== undefined) return undefined;
  return (await loadKernel()).draw(scenario, draw);
}

function lanesOf(
  workload: Workload | undefined,
  strategy: Strategy,
  result: Result,
  paper: Paper,
): string[] {
  const words = outcome(strategy, result);
  if (workload === undefined) {
    const reason = tooMany(strategy, result);
    return wrap(`${strategy.kind}: ${words}. No timeline: ${reason}.`, paper.width);
  }
  const { lanes } = stage(workload, strategy, result.makespan);
  const drawn = { name: strategy.kind, words, lanes };
  return timeline([drawn], { masters: 8, boards: 24 }, paper);
}
