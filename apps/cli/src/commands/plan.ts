import {
  answer,
  documentOf,
  PLAN_REPLICATIONS,
  type Plan,
  type PlanExperiment,
  type SimulateExperiment,
} from '@simul/core';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import { ASSERT_FLAG, assertionsOf } from '../arguments/conditions.js';
import { COUNT } from '../arguments/count.js';
import type { Flag } from '../arguments/flag.js';
import { OPTION_FLAGS, SCENARIO_FLAGS, strategyFlag } from '../arguments/flags.js';
import type { Given } from '../arguments/given.js';
import { wholeNumber } from '../arguments/numbers.js';
import { WORKERS_FLAG, workersOf } from '../arguments/workers.js';
import { SCENARIO_ARGUMENT } from '../command/scenario-argument.js';
import type { Command } from '../command/command.js';
import { withPlayers, type Playing } from '../experiment/with-players.js';
import { conclude } from '../report/conclude.js';
import { plannedPage, settingOf, type PlanAnswer } from '../report/planned-page.js';
import { seedOf } from '../scenario/draw.js';
import { conditionIn, goalIn, plannedOptions } from '../scenario/goal.js';
import { openScenario } from '../scenario/open-scenario.js';
import { tellChoice } from '../scenario/chosen-strategy.js';
import { strategyOf } from '../scenario/strategies.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import type { Paper } from '../terminal/paper.js';
import type { Terminal } from '../terminal/terminal.js';

const USUAL = 2000;

const GOALS = 'masters|openGames|boards';

const FLAGS: readonly Flag[] = [
  {
    name: 'least',
    value: GOALS,
    summary: 'find the smallest number; optionally with a range: masters=1..64',
  },
  { name: 'most', value: GOALS, summary: 'find the greatest number; optionally with a range' },
  {
    name: 'such-that',
    value: 'CONDITION',
    summary: "condition to meet, such as 'makespan.p95 <= 2h'",
  },
  {
    name: 'replications',
    short: 'n',
    value: COUNT,
    summary: `most exhibitions per candidate (default ${USUAL})`,
  },
];

export const planCommand: Command = {
  name: 'plan',
  summary: 'Find the fewest masters or open games, or the most boards, that meet a condition.',
  ...SCENARIO_ARGUMENT,
  flags: [
    ...FLAGS,
    ASSERT_FLAG,
    WORKERS_FLAG,
    ...SCENARIO_FLAGS,
    strategyFlag('hybrid'),
    ...OPTION_FLAGS,
    JSON_FLAG,
    ...COMMON_FLAGS,
  ],
  examples: [
    [
      'simul plan gateway --least masters --such-that "waitTime.p95 <= 3ms"',
      'how many cores keep the waits short',
    ],
    [
      'simul plan crawler --least openGames --such-that "makespan.p95 <= 3m"',
      'how many connections are enough',
    ],
    [
      'simul plan --most boards --such-that "makespan.mean <= 2h"',
      'how many boards can be played in an evening',
    ],
  ],
  run: runPlan,
};

async function runPlan(given: Given, terminal: Terminal): Promise<ExitCode> {
  const experiment = await experimentOf(given, terminal);
  const assertions = assertionsOf(given, experiment.scenario);
  const found = await withPlayers(workersOf(given), terminal, (playing) =>
    answerOf(experiment, assertions.length > 0, playing),
  );
  const { planned, checked, isPartial } = found;
  const answered = {
    isPartial,
    document: () => ({ ...documentOf(experiment, planned), isPartial }),
    page: (paper: Paper) => plannedPage(experiment, found, paper),
    assertions,
    held: checked === undefined ? [] : [checked],
  };
  const code = conclude(answered, given, terminal);
  return !isPartial && planned.found === undefined ? EXIT.unmet : code;
}

async function experimentOf(given: Given, terminal: Terminal): Promise<PlanExperiment> {
  const scenario = await openScenario(given, terminal);
  const choice = { usual: 'hybrid', needed: plannedOptions(given) } as const;
  const strategy = strategyOf(scenario, given, choice);
  const { fewest, most } = PLAN_REPLICATIONS;
  const experiment: PlanExperiment = {
    ...{ ask: 'plan', scenario, strategy, seed: seedOf(scenario) },
    goal: goalIn(given, { scenario, strategy }),
    condition: conditionIn(given),
    replications: wholeNumber(given, 'replications', fewest, most) ?? USUAL,
  };
  tellChoice(scenario, strategy, choice, given, terminal);
  return experiment;
}

/** The plan; if conditions are asserted, also the simulation with the number found. */
async function answerOf(
  experiment: PlanExperiment,
  isChecked: boolean,
  playing: Playing,
): Promise<PlanAnswer> {
  const planned = (await answer(experiment, playing))!;
  if (!isChecked || planned.found === undefined) {
    return { planned, checked: undefined, isPartial: planned.isPartial };
  }
  const { player, signal } = playing;
  const checked = await answer(checkOf(planned, experiment), { player, signal });
  return { planned, checked, isPartial: checked?.isPartial ?? true };
}

function checkOf(planned: Plan, experiment: PlanExperiment): SimulateExperiment {
  const { seed, replications } = experiment;
  return { ask: 'simulate', ...settingOf(planned, experiment), against: [], seed, replications };
}
