import {
  InterruptedError,
  InterruptedPlan,
  plan,
  planDocument,
  simulate,
  vary,
  type Condition,
  type Goal,
  type Plan,
  type PlanOptions,
  type PlanProgress,
  type Setting,
} from '@simul/core';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import { ASSERT_FLAG, assertionsOf } from '../arguments/conditions.js';
import type { Flag } from '../arguments/flag.js';
import { OPTION_FLAGS, SCENARIO_FLAGS, STRATEGY_FLAG } from '../arguments/flags.js';
import type { Given } from '../arguments/given.js';
import { wholeNumber } from '../arguments/numbers.js';
import { WORKERS_FLAG, workersOf } from '../arguments/workers.js';
import { SCENARIO_ARGUMENT } from '../command/arguments.js';
import type { Command } from '../command/command.js';
import { Players } from '../players/players.js';
import { asserted, assertedOf, assertionsIn, upheld, type Asserted } from '../report/asserted.js';
import { planned, stopped } from '../report/planned.js';
import { served, title } from '../report/title.js';
import { seedOf } from '../scenario/draw.js';
import { conditionIn, goalIn } from '../scenario/goal.js';
import { openScenario } from '../scenario/open-scenario.js';
import { strategyOf } from '../scenario/strategies.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import { paperOf } from '../terminal/paper.js';
import { print, printJson } from '../terminal/print.js';
import { progressLine } from '../terminal/progress-line.js';
import type { Terminal } from '../terminal/terminal.js';

const USUAL = 2000;
const FEWEST = 64;
const MOST = 10_000_000;

const GOALS = 'masters|openGames|boards';

const FLAGS: readonly Flag[] = [
  {
    name: 'least',
    value: GOALS,
    summary: 'the smallest number is wanted; with a range at will: masters=1..64',
  },
  { name: 'most', value: GOALS, summary: 'the greatest number is wanted' },
  {
    name: 'such-that',
    value: 'CONDITION',
    summary: "what must hold, such as 'makespan.p95 <= 2h'",
  },
  {
    name: 'replications',
    short: 'n',
    value: 'N',
    summary: `how many one number may take to decide (default ${USUAL})`,
  },
];

export const planCommand: Command = {
  name: 'plan',
  summary: 'Finds the least number of masters, or the most boards, with which a condition holds.',
  ...SCENARIO_ARGUMENT,
  flags: [
    ...FLAGS,
    ASSERT_FLAG,
    WORKERS_FLAG,
    ...SCENARIO_FLAGS,
    STRATEGY_FLAG,
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

/** What was asked for. */
interface Task extends Setting {
  readonly seed: bigint;
  readonly goal: Goal;
  readonly condition: Condition;
  readonly replications: number;
  readonly assertions: readonly Condition[];
  readonly workers: number | undefined;
}

async function runPlan(given: Given, terminal: Terminal): Promise<ExitCode> {
  const task = await taskOf(given, terminal);
  const progress = progressLine(terminal);
  const player = new Players(task.workers, terminal);
  try {
    const means = { player, signal: terminal.interruption() };
    const onProgress = ({ replications: done }: PlanProgress) =>
      progress.show({ done, total: undefined });
    const planned = await plan(task.scenario, task.strategy, { ...task, ...means, onProgress });
    const judged = await judgedAt(planned, task, means);
    progress.clear();
    report(task, planned, judged, given, terminal);
    const code = upheld(judged, terminal, !given.has('no-color'));
    return planned.found === undefined ? EXIT.unmet : code;
  } catch (error) {
    progress.clear();
    return interrupted(error, task, given, terminal);
  } finally {
    await player.close();
  }
}

/** What else must hold is asked of the number found, with as many replications as it might take. */
async function judgedAt(
  planned: Plan,
  { assertions, seed, replications, ...setting }: Task,
  means: Pick<PlanOptions, 'player' | 'signal'>,
): Promise<readonly Asserted[]> {
  if (assertions.length === 0 || planned.found === undefined) return [];
  const { scenario, strategy } = settingOf(planned, setting);
  return assertedOf(assertions, [
    await simulate(scenario, strategy, { seed, replications, ...means }),
  ]);
}

/** What is played with the number found, if there is one. */
function settingOf({ found, goal }: Plan, { scenario, strategy }: Setting): Setting {
  const setting = { scenario, strategy };
  return found === undefined ? setting : vary(setting, goal.field, found.at.number);
}

function report(
  task: Task,
  found: Plan,
  judged: readonly Asserted[],
  given: Given,
  terminal: Terminal,
): void {
  if (given.has('json')) {
    const document = planDocument(task.scenario, task.strategy, task.seed, found);
    return printJson(terminal.stdout, { ...document, ...assertionsIn(judged) });
  }
  const paper = paperOf(terminal.stdout, terminal, !given.has('no-color'));
  const { scenario, strategy } = settingOf(found, task);
  const head = [...title(scenario, paper), ...served(strategy, paper), ''];
  print(terminal.stdout, paper, [...head, ...planned(found, paper), ...asserted(judged, paper)]);
}

/** As much as there was patience for. @throws the error, when it is none of impatience */
function interrupted(error: unknown, task: Task, given: Given, terminal: Terminal): ExitCode {
  const isStopped = error instanceof InterruptedPlan;
  if (!isStopped && !(error instanceof InterruptedError)) throw error;
  if (isStopped && !given.has('json') && error.trials.length > 0) {
    const paper = paperOf(terminal.stdout, terminal, !given.has('no-color'));
    const head = [...title(task.scenario, paper), ...served(task.strategy, paper), ''];
    print(terminal.stdout, paper, [...head, ...stopped(error.trials, task, paper)]);
  }
  return EXIT.interrupted;
}

async function taskOf(given: Given, terminal: Terminal): Promise<Task> {
  const scenario = await openScenario(given, terminal);
  const strategy = strategyOf(scenario, given);
  return {
    scenario,
    strategy,
    seed: seedOf(scenario),
    goal: goalIn(given, { scenario, strategy }),
    condition: conditionIn(given),
    replications: wholeNumber(given, 'replications', FEWEST, MOST) ?? USUAL,
    assertions: assertionsOf(given),
    workers: workersOf(given),
  };
}
