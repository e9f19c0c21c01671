import { answer, documentOf, loadKernel, type Comparison, type Workload } from '@simul/core';
import type { Given } from '../arguments/given.js';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import {
  OPTION_FLAGS,
  REPLICATION_FLAG,
  SCENARIO_FLAGS,
  STRATEGIES_FLAG,
} from '../arguments/flags.js';
import { SCENARIO_ARGUMENT } from '../command/scenario-argument.js';
import type { Command } from '../command/command.js';
import { comparison } from '../report/comparison.js';
import { show } from '../report/show.js';
import { outcome, stage, tooMany } from '../timeline/stage.js';
import { drawnFrom, title } from '../report/title.js';
import { drawOf } from '../scenario/draw.js';
import { openScenario } from '../scenario/open-scenario.js';
import { strategiesOf } from '../scenario/strategies.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import type { Paper } from '../terminal/paper.js';
import type { Terminal } from '../terminal/terminal.js';
import { wrap } from '../text/wrap.js';
import { timeline } from '../timeline/timeline.js';

export const compareCommand: Command = {
  name: 'compare',
  summary: 'Play one exhibition under each strategy, on the same times.',
  ...SCENARIO_ARGUMENT,
  flags: [
    ...SCENARIO_FLAGS,
    REPLICATION_FLAG,
    STRATEGIES_FLAG,
    ...OPTION_FLAGS,
    JSON_FLAG,
    ...COMMON_FLAGS,
  ],
  examples: [
    ['simul', 'the reference exhibition: 12 hours, or 1'],
    ['simul compare crawler --seed 7', 'another preset, with another seed'],
    ['simul compare --boards 12 --walk-time 1s', 'fewer boards, with walking time'],
    ['simul compare games.pgn --master white', 'recorded games, with the times of their clocks'],
    ['simul compare --json | jq .results[1].result.makespan', 'JSON for another program'],
  ],
  run: runCompare,
};

async function runCompare(given: Given, terminal: Terminal): Promise<ExitCode> {
  const scenario = await openScenario(given, terminal);
  const strategies = strategiesOf(scenario, given);
  const experiment = { ask: 'compare', scenario, strategies, ...drawOf(scenario, given) } as const;
  const compared = (await answer(experiment))!;
  const kernel = await loadKernel();
  const shown = {
    document: () => documentOf(experiment, compared),
    page: (paper: Paper) => [
      ...title(scenario, paper),
      ...drawnFrom(scenario, experiment),
      '',
      ...comparison(compared, scenario, paper),
      '',
      ...timelines(compared, () => kernel.draw(scenario, experiment), paper),
    ],
  };
  show(shown, given, terminal);
  return EXIT.ok;
}

function timelines(compared: readonly Comparison[], draw: () => Workload, paper: Paper): string[] {
  const undrawn = compared.flatMap(({ strategy, result }) => {
    const reason = tooMany(strategy, result);
    return reason === undefined ? [] : [{ kind: strategy.kind, reason }];
  });
  if (undrawn.length === compared.length) {
    return wrap(`No timelines: ${undrawn[0]!.reason}.`, paper.width);
  }
  const notes = undrawn.flatMap(({ kind, reason }) =>
    wrap(`No timeline of ${kind}: ${reason}.`, paper.width),
  );
  const drawable = compared.filter(({ strategy }) =>
    undrawn.every(({ kind }) => kind !== strategy.kind),
  );
  const workload = draw();
  const end = Math.max(...drawable.map(({ result }) => result.makespan));
  const drawn = drawable.map(({ strategy, result }) => ({
    name: strategy.kind,
    words: outcome(strategy, result),
    lanes: stage(workload, strategy, end).lanes,
  }));
  return [...timeline(drawn, { masters: 4, boards: 6 }, paper), ...notes];
}
