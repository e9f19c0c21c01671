import {
  InterruptedSweep,
  parseIndicator,
  pointsOf,
  shortNamesIn,
  sweep,
  sweepDocument,
  type Condition,
  type Precision,
  type SweptPoint,
} from '@simul/core';
import { sweptCsv } from '@simul/formats';
import { nameOfPoint } from '@simul/text';
import { asFlag } from '../arguments/as-flag.js';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import { ASSERT_FLAG, assertionsOf } from '../arguments/conditions.js';
import { COUNT } from '../arguments/count.js';
import type { Flag } from '../arguments/flag.js';
import { OPTION_FLAGS, SCENARIO_FLAGS, STRATEGIES_FLAG } from '../arguments/flags.js';
import type { Given } from '../arguments/given.js';
import { wholeNumber } from '../arguments/numbers.js';
import { PRECISION_FLAG, precisionOf } from '../arguments/precision.js';
import { UsageError } from '../arguments/usage-error.js';
import { WORKERS_FLAG, workersOf } from '../arguments/workers.js';
import { SCENARIO_ARGUMENT } from '../command/arguments.js';
import type { Command } from '../command/command.js';
import { Players } from '../players/players.js';
import { asserted, assertedOf, assertionsIn, upheld, type Asserted } from '../report/asserted.js';
import { interruptedEarly } from '../report/interrupted-early.js';
import { sweptPage, type SweptPage } from '../report/swept-page.js';
import { seedOf } from '../scenario/draw.js';
import { openScenario } from '../scenario/open-scenario.js';
import { axesIn } from '../scenario/axes.js';
import { strategiesOf, strategyOf } from '../scenario/strategies.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { exitCodeOf } from '../terminal/interruption.js';
import { paperOf } from '../terminal/paper.js';
import { print, printJson } from '../terminal/print.js';
import { progressLine } from '../terminal/progress-line.js';
import type { Terminal } from '../terminal/terminal.js';

const USUAL = 1000;
const MOST_REPLICATIONS = 10_000_000;
const USUAL_INDICATORS = ['makespan.mean', 'makespan.p95'];

const FLAGS: readonly Flag[] = [
  {
    name: 'vary',
    value: 'FIELD=VALUES',
    summary:
      'what is varied: a list 1,2,4 or a range 1..64, in steps 1s..9s:2s or by a factor 1..1024*2; may be given more than once',
    isRepeatable: true,
  },
  { name: 'replications', short: 'n', value: COUNT, summary: `at each point (default ${USUAL})` },
  {
    name: 'of',
    value: 'NUMBER',
    summary: `what is shown, such as waitTime.p99 (default ${USUAL_INDICATORS.join(' and ')}); may be given more than once`,
    isRepeatable: true,
  },
  PRECISION_FLAG,
  ASSERT_FLAG,
  WORKERS_FLAG,
  { name: 'csv', summary: 'a table as CSV instead of a page' },
];

const SWEPT_STRATEGIES_FLAG: Flag = {
  ...STRATEGIES_FLAG,
  summary: "which strategies, with commas between them (default the scenario's own, else async)",
};

export const sweepCommand: Command = {
  name: 'sweep',
  summary: 'Varies one field or more, and simulates every combination on the same times.',
  ...SCENARIO_ARGUMENT,
  flags: [
    ...FLAGS,
    ...SCENARIO_FLAGS,
    SWEPT_STRATEGIES_FLAG,
    ...OPTION_FLAGS,
    JSON_FLAG,
    ...COMMON_FLAGS,
  ],
  examples: [
    ['simul sweep --vary boards=1..64 --strategy async', 'the saturation point of the reference'],
    [
      'simul sweep gateway --vary masters=1..16*2 --of waitTime.p95',
      'how waits fall as cores are added',
    ],
    [
      'simul sweep --vary boards=8..64:8 --vary moveTime=1s..9s:1s --csv',
      'a table for another program',
    ],
  ],
  run: runSweep,
};

/** What was asked for. */
interface Task extends SweptPage {
  readonly assertions: readonly Condition[];
  readonly replications: number | undefined;
  readonly precision: Precision | undefined;
  readonly workers: number | undefined;
}

async function runSweep(given: Given, terminal: Terminal): Promise<ExitCode> {
  checkForm(given);
  const task = await taskOf(given, terminal);
  const points = await played(task, terminal);
  if (points.length === 0) return interruptedEarly(terminal);
  const nameOf = namesIn(points);
  const held = points.map((point) => ({ estimate: point.estimate, name: nameOf(point) }));
  const judged = assertedOf(task.assertions, held);
  report(task, points, judged, given, terminal);
  const code = upheld(judged, terminal, !given.has('no-color'));
  return isPartial(points, task) ? exitCodeOf(terminal.interruption()) : code;
}

function checkForm(given: Given): void {
  if (!given.has('csv') || !given.has('json')) return;
  throw new UsageError({ where: '--csv', found: 'it beside --json', wanted: 'one of the two' });
}

async function taskOf(given: Given, terminal: Terminal): Promise<Task> {
  const scenario = await openScenario(given, terminal);
  const axes = axesIn(given, terminal);
  const strategies = given.has('strategy')
    ? strategiesOf(scenario, given)
    : [strategyOf(scenario, given)];
  const named = given.has('of') ? given.values('of') : USUAL_INDICATORS;
  return {
    scenario,
    axes,
    points: asFlag('vary', () => pointsOf(scenario, strategies, axes)),
    indicators: named.map((text) => asFlag('of', () => parseIndicator(text, 'of'))),
    assertions: assertionsOf(given),
    ...effortOf(given),
  };
}

function effortOf(given: Given): Pick<Task, 'replications' | 'precision' | 'workers'> {
  const precision = precisionOf(given);
  const replications = wholeNumber(given, 'replications', 1, MOST_REPLICATIONS);
  const usual = precision === undefined ? USUAL : undefined;
  return { precision, replications: replications ?? usual, workers: workersOf(given) };
}

/** The points that were played, with the one that was interrupted, if it has any exhibition. */
async function played(task: Task, terminal: Terminal): Promise<readonly SweptPoint[]> {
  const { scenario, points, replications, precision } = task;
  const progress = progressLine(terminal);
  const player = new Players(task.workers, terminal);
  const signal = terminal.interruption();
  try {
    return await sweep(points, {
      ...(replications !== undefined && { replications }),
      ...(precision !== undefined && { precision }),
      seed: seedOf(scenario),
      player,
      signal,
      onProgress: progress.show,
    });
  } catch (error) {
    if (!(error instanceof InterruptedSweep)) throw error;
    return error.begun === undefined ? error.points : [...error.points, error.begun];
  } finally {
    progress.clear();
    await player.close();
  }
}

function isPartial(points: readonly SweptPoint[], task: Task): boolean {
  return points.length < task.points.length || points.some((point) => point.isPartial);
}

/** What each point is called among the others. */
function namesIn(points: readonly SweptPoint[]): (point: SweptPoint) => string {
  const nameOf = shortNamesIn(points);
  const isOne = new Set(points.map(({ strategy }) => nameOf(strategy))).size === 1;
  return ({ strategy, at }) =>
    isOne ? nameOfPoint({ at }) : `${nameOf(strategy)}, ${nameOfPoint({ at })}`;
}

function report(
  task: Task,
  points: readonly SweptPoint[],
  judged: readonly Asserted[],
  given: Given,
  terminal: Terminal,
): void {
  const { scenario, axes, indicators } = task;
  const { stdout } = terminal;
  if (given.has('csv')) return stdout.write(sweptCsv(points, axes, indicators));
  if (given.has('json')) {
    const seed = seedOf(scenario);
    const swept = { scenario, axes, seed, points, isPartial: isPartial(points, task) };
    const document = sweepDocument(swept);
    return printJson(stdout, { ...document, ...assertionsIn(judged) });
  }
  const paper = paperOf(stdout, terminal, !given.has('no-color'));
  print(stdout, paper, [...sweptPage(task, points, paper), ...asserted(judged, paper)]);
}
