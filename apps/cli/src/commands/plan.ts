import {
  InterruptedPlan,
  parseCondition,
  parseGoal,
  plan,
  planDocument,
  ranged,
  testable,
  type Condition,
  type Goal,
  type Plan,
  type PlanProgress,
  type Scenario,
  type Setting,
  type Strategy,
} from '@simul/core';
import { asFlag } from '../arguments/as-flag.js';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import type { Flag } from '../arguments/flag.js';
import { OPTION_FLAGS, SCENARIO_FLAGS, STRATEGY_FLAG } from '../arguments/flags.js';
import type { Given } from '../arguments/given.js';
import { wholeNumber } from '../arguments/numbers.js';
import { UsageError } from '../arguments/usage-error.js';
import { WORKERS_FLAG, workersOf } from '../arguments/workers.js';
import { SCENARIO_ARGUMENT } from '../command/arguments.js';
import type { Command } from '../command/command.js';
import { Players } from '../players/players.js';
import { stopped, planned } from '../report/planned.js';
import { served, title } from '../report/title.js';
import { seedOf } from '../scenario/draw.js';
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
    WORKERS_FLAG,
    ...SCENARIO_FLAGS,
    STRATEGY_FLAG,
    ...OPTION_FLAGS,
    JSON_FLAG,
    ...COMMON_FLAGS,
  ],
  examples: [
    [
      "simul plan gateway --least masters --such-that 'waitTime.p95 <= 3ms'",
      'how many cores keep the waits short',
    ],
    [
      "simul plan crawler --least openGames --such-that 'makespan.p95 <= 3m'",
      'how many connections are enough',
    ],
    [
      "simul plan --most boards --such-that 'makespan.mean <= 2h'",
      'how many boards can be played in an evening',
    ],
  ],
  run: runPlan,
};

/** What was asked for. */
interface Task {
  readonly scenario: Scenario;
  readonly strategy: Strategy;
  readonly goal: Goal;
  readonly condition: Condition;
  readonly replications: number;
  readonly workers: number | undefined;
}

async function runPlan(given: Given, terminal: Terminal): Promise<ExitCode> {
  const task = await taskOf(given, terminal);
  const { scenario, strategy } = task;
  const found = await foundBy(task, terminal);
  const paper = paperOf(terminal.stdout, terminal, !given.has('no-color'));
  const head = [...title(scenario, paper), ...served(strategyFound(task, found), paper), ''];
  if (found instanceof InterruptedPlan) {
    if (!given.has('json') && found.trials.length > 0) {
      print(terminal.stdout, paper, [...head, ...stopped(found.trials, task, paper)]);
    }
    return EXIT.interrupted;
  }
  if (given.has('json')) {
    printJson(terminal.stdout, planDocument(scenario, strategy, seedOf(scenario), found));
  } else print(terminal.stdout, paper, [...head, ...planned(found, paper)]);
  return found.found === undefined ? EXIT.unmet : EXIT.ok;
}

/** As the answer says, where it says something of the strategy. */
function strategyFound({ strategy, goal }: Task, planned: Plan | InterruptedPlan): Strategy {
  if (planned instanceof InterruptedPlan || goal.field === 'boards') return strategy;
  const { found } = planned;
  return found === undefined ? strategy : { ...strategy, [goal.field]: found.at.number };
}

async function taskOf(given: Given, terminal: Terminal): Promise<Task> {
  const scenario = await openScenario(given, terminal);
  const strategy = strategyOf(scenario, given);
  return {
    scenario,
    strategy,
    goal: goalOf(given, { scenario, strategy }),
    condition: conditionOf(given),
    replications: wholeNumber(given, 'replications', FEWEST, MOST) ?? USUAL,
    workers: workersOf(given),
  };
}

function goalOf(given: Given, setting: Setting): Goal {
  const wanted = (['least', 'most'] as const).filter((flag) => given.has(flag));
  const [first] = wanted;
  if (first !== undefined && wanted.length === 1) {
    return asFlag(first, () => ranged(parseGoal(first, given.value(first)!), setting));
  }
  throw new UsageError({
    where: '--least, --most',
    found: wanted.length === 0 ? 'neither' : 'both',
    wanted: 'one of the two',
    advice: 'Try --least masters.',
  });
}

function conditionOf(given: Given): Condition {
  const text = given.value('such-that');
  if (text !== undefined) {
    return asFlag('such-that', () => testable(parseCondition(text, 'such-that')));
  }
  throw new UsageError({
    where: '--such-that',
    found: 'nothing',
    wanted: "a condition such as 'makespan.p95 <= 2h'",
  });
}

/** What was found, or as much as there was patience for. */
async function foundBy(task: Task, terminal: Terminal): Promise<Plan | InterruptedPlan> {
  const { scenario, strategy, goal, condition, replications } = task;
  const progress = progressLine(terminal);
  const player = new Players(task.workers, terminal);
  const signal = terminal.interruption();
  const onProgress = (done: PlanProgress) =>
    progress.show({ done: done.replications, total: undefined });
  const wanted = { goal, condition, replications, seed: seedOf(scenario) };
  try {
    return await plan(scenario, strategy, { ...wanted, player, signal, onProgress });
  } catch (error) {
    if (error instanceof InterruptedPlan) return error;
    throw error;
  } finally {
    progress.clear();
    await player.close();
  }
}
