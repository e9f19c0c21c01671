import {
  InterruptedError,
  InterruptedPlan,
  plan,
  planDocument,
  simulate,
  type Condition,
  type Goal,
  type Plan,
  type PlanOptions,
  type PlanProgress,
  type Simulation,
} from '@simul/core';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import { ASSERT_FLAG, assertionsOf } from '../arguments/conditions.js';
import { COUNT } from '../arguments/count.js';
import type { Flag } from '../arguments/flag.js';
import { OPTION_FLAGS, SCENARIO_FLAGS, STRATEGY_FLAG } from '../arguments/flags.js';
import type { Given } from '../arguments/given.js';
import { wholeNumber } from '../arguments/numbers.js';
import { WORKERS_FLAG, workersOf } from '../arguments/workers.js';
import { SCENARIO_ARGUMENT } from '../command/arguments.js';
import type { Command } from '../command/command.js';
import { Players } from '../players/players.js';
import { asserted, assertedOf, assertionsIn, upheld, type Asserted } from '../report/asserted.js';
import { plannedPage, settingOf, type PlannedPage, type Played } from '../report/planned-page.js';
import { seedOf } from '../scenario/draw.js';
import { conditionIn, goalIn } from '../scenario/goal.js';
import { openScenario } from '../scenario/open-scenario.js';
import { strategyOf } from '../scenario/strategies.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import { exitCodeOf } from '../terminal/interruption.js';
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
    value: COUNT,
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
interface Task extends PlannedPage {
  readonly seed: bigint;
  readonly goal: Goal;
  readonly condition: Condition;
  readonly assertions: readonly Condition[];
  readonly workers: number | undefined;
}

async function runPlan(given: Given, terminal: Terminal): Promise<ExitCode> {
  const task = await taskOf(given, terminal);
  const played = await playedOf(task, terminal);
  const { planned, checked, isPartial } = played;
  const judged = checked === undefined ? [] : assertedOf(task.assertions, [checked]);
  report(task, played, judged, given, terminal);
  const code = upheld(judged, terminal, !given.has('no-color'));
  if (isPartial) return exitCodeOf(terminal.interruption());
  return planned.found === undefined ? EXIT.unmet : code;
}

/** As much of the task as there was patience for. */
async function playedOf(task: Task, terminal: Terminal): Promise<Played> {
  const progress = progressLine(terminal);
  const player = new Players(task.workers, terminal);
  const means = { player, signal: terminal.interruption() };
  const onProgress = ({ replications: done }: PlanProgress) =>
    progress.show({ done, total: undefined });
  try {
    const planned = await plan(task.scenario, task.strategy, {
      ...task,
      ...means,
      onProgress,
    }).catch(partialPlan);
    if (task.assertions.length === 0 || planned.found === undefined) {
      return { planned, checked: undefined, isPartial: planned.isPartial };
    }
    const checked = await checkedAt(planned, task, means);
    return { planned, checked, isPartial: checked?.isPartial ?? true };
  } finally {
    progress.clear();
    await player.close();
  }
}

/** Nothing where it was stopped before the first replication. */
async function checkedAt(
  planned: Plan,
  { seed, replications, ...setting }: Task,
  means: Pick<PlanOptions, 'player' | 'signal'>,
): Promise<Simulation | undefined> {
  const { scenario, strategy } = settingOf(planned, setting);
  return simulate(scenario, strategy, { seed, replications, ...means }).catch(partialSimulation);
}

function partialPlan(error: unknown): Plan {
  if (error instanceof InterruptedPlan) return error.partial;
  throw error;
}

function partialSimulation(error: unknown): Simulation | undefined {
  if (error instanceof InterruptedError) return error.partial;
  throw error;
}

function report(
  task: Task,
  played: Played,
  judged: readonly Asserted[],
  given: Given,
  terminal: Terminal,
): void {
  const { planned, isPartial } = played;
  if (given.has('json')) {
    const document = planDocument(task.scenario, task.strategy, task.seed, planned);
    return printJson(terminal.stdout, { ...document, isPartial, ...assertionsIn(judged) });
  }
  const paper = paperOf(terminal.stdout, terminal, !given.has('no-color'));
  const page = plannedPage(task, played, paper);
  print(terminal.stdout, paper, [...page, ...asserted(judged, paper)]);
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
