import {
  answer,
  checkGroup,
  documentOf,
  hasArrivals,
  parseIndicator,
  pointsOf,
  shortNamesIn,
  type Indicator,
  type Point,
  type Scenario,
  type SweepExperiment,
  type SweptPoint,
} from '@simul/core';
import { sweptCsv } from '@simul/formats';
import { nameOfPoint } from '@simul/text';
import { asFlag } from '../arguments/as-flag.js';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import { ASSERT_FLAG, assertionsOf } from '../arguments/conditions.js';
import { COUNT } from '../arguments/count.js';
import type { Flag } from '../arguments/flag.js';
import { isOption, OPTION_FLAGS, SCENARIO_FLAGS, STRATEGIES_FLAG } from '../arguments/flags.js';
import type { Given } from '../arguments/given.js';
import { effortOf, PRECISION_FLAG } from '../arguments/effort.js';
import { UsageError } from '../arguments/usage-error.js';
import { WORKERS_FLAG, workersOf } from '../arguments/workers.js';
import { SCENARIO_ARGUMENT } from '../command/scenario-argument.js';
import type { Command } from '../command/command.js';
import { withPlayers } from '../experiment/with-players.js';
import type { Held } from '../report/asserted.js';
import { conclude } from '../report/conclude.js';
import { sweptPage } from '../report/swept-page.js';
import { seedOf } from '../scenario/draw.js';
import { openScenario } from '../scenario/open-scenario.js';
import { axesIn } from '../scenario/axes.js';
import { tellChoice } from '../scenario/chosen-strategy.js';
import { strategiesOf, strategyOf } from '../scenario/strategies.js';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Paper } from '../terminal/paper.js';
import type { Terminal } from '../terminal/terminal.js';

const USUAL = 1000;
const MOST_AT_A_POINT = 10_000_000;
const USUAL_INDICATORS = ['makespan.mean', 'makespan.p95'];
/** Where opponents arrive over time: they ask how long one takes, not all. */
const USUAL_WITH_ARRIVALS = ['responseTime.mean', 'responseTime.p95'];

const FLAGS: readonly Flag[] = [
  {
    name: 'vary',
    value: 'FIELD=VALUES',
    summary:
      'a field and its values: a list 1,2,4, a range 1..64, steps 1s..9s:2s or a factor 1..1024*2; repeatable',
    isRepeatable: true,
  },
  {
    name: 'replications',
    short: 'n',
    value: COUNT,
    summary: `exhibitions per point (default ${USUAL})`,
  },
  {
    name: 'of',
    value: 'NUMBER',
    summary: `a number to show, such as waitTime.p99 (default ${USUAL_INDICATORS.join(' and ')}, with arrivals of responseTime); repeatable`,
    isRepeatable: true,
  },
  PRECISION_FLAG,
  ASSERT_FLAG,
  WORKERS_FLAG,
  { name: 'csv', summary: 'print a CSV table instead of a page' },
];

const SWEPT_STRATEGIES_FLAG: Flag = {
  ...STRATEGIES_FLAG,
  summary: "comma-separated strategies (default: the scenario's own, else async)",
};

export const sweepCommand: Command = {
  name: 'sweep',
  summary: 'Vary one field or more, and simulate every combination on the same times.',
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
      'the waits by the number of cores',
    ],
    [
      'simul sweep --vary boards=8..64:8 --vary moveTime=1s..9s:1s --csv',
      'CSV for another program',
    ],
  ],
  run: runSweep,
};

async function runSweep(given: Given, terminal: Terminal): Promise<ExitCode> {
  checkForm(given);
  const experiment = await experimentOf(given, terminal);
  const { scenario, strategies, axes } = experiment;
  const points = asFlag('vary', () => pointsOf(scenario, strategies, axes));
  const indicators = indicatorsOf(given, scenario, points);
  const assertions = assertionsOf(given, scenario);
  const swept = await withPlayers(workersOf(given), terminal, (playing) =>
    answer(experiment, playing),
  );
  const answered = swept && {
    isPartial: swept.isPartial,
    document: () => documentOf(experiment, swept),
    page: (paper: Paper) => sweptPage({ ...experiment, points, indicators }, swept, paper),
    ...(given.has('csv') && { table: () => sweptCsv(swept.points, axes, indicators) }),
    assertions,
    held: heldOf(swept.points),
  };
  return conclude(answered, given, terminal);
}

function checkForm(given: Given): void {
  if (!given.has('csv') || !given.has('json')) return;
  throw new UsageError({ where: '--csv', found: '--json as well', wanted: 'one of the two' });
}

async function experimentOf(given: Given, terminal: Terminal): Promise<SweepExperiment> {
  const scenario = await openScenario(given, terminal);
  const axes = axesIn(given, terminal);
  const choice = { needed: axes.map(({ field }) => field).filter(isOption) };
  const strategies = given.has('strategy')
    ? strategiesOf(scenario, given)
    : [strategyOf(scenario, given, choice)];
  const effort = effortOf(given, { usual: USUAL, most: MOST_AT_A_POINT });
  tellChoice(scenario, strategies[0]!, choice, given, terminal);
  return { ask: 'sweep', scenario, strategies, axes, seed: seedOf(scenario), ...effort };
}

function indicatorsOf(
  given: Given,
  scenario: Scenario,
  points: readonly Point[],
): readonly Indicator[] {
  const areArriving = points.every((point) => hasArrivals(point.scenario));
  const usual = areArriving ? USUAL_WITH_ARRIVALS : USUAL_INDICATORS;
  const named = given.has('of') ? given.values('of') : usual;
  return named.map((text) =>
    asFlag('of', () => {
      const indicator = parseIndicator(text, 'of');
      checkGroup(indicator, scenario, 'of');
      return indicator;
    }),
  );
}

/** The estimate of each point, with its name among the others. */
function heldOf(points: readonly SweptPoint[]): readonly Held[] {
  const nameOf = shortNamesIn(points);
  const isOne = new Set(points.map(({ strategy }) => nameOf(strategy))).size === 1;
  return points.map(({ strategy, at, estimate }) => {
    const name = nameOfPoint({ at });
    return { estimate, name: isOne ? name : `${nameOf(strategy)}, ${name}` };
  });
}
