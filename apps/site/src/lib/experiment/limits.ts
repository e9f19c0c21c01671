import { InputError, meanMoves, pointsOf, type DrawnScenario, type Effort } from '@simul/core';
import { grouped } from '@simul/text';
import { commandLine } from './command-line.js';
import type { Experiment } from './experiment.js';

/** Most replications of one strategy, point or number: each of their values is kept. */
export const MOST_LAB_EXHIBITIONS = 10_000_000;
/** Some ten million exhibitions of the reference: minutes. */
const MOST_MOVES = 1e10;
/** Of one exhibition, while which nothing can be told: seconds. */
const MOST_MOVES_AT_ONCE = 4_000_000;
/** More than can be seen, and than a page hands over without stalling. */
const MOST_POINTS = 1_000;

/** @throws {InputError} when there is more to play than a page should; it names the command */
export function checkLimits(experiment: Experiment): void {
  const scenarios = scenariosOf(experiment);
  check(experiment, scenarios.length, MOST_POINTS, 'points');
  const moves = scenarios.map(meanMoves);
  check(experiment, movesAtOnce(experiment), MOST_MOVES_AT_ONCE, 'moves an exhibition');
  const total = moves.reduce((sum, each) => sum + each * strategiesOf(experiment), 0);
  check(experiment, total * certainReplications(experiment), MOST_MOVES, 'moves in all');
}

/** How many moves the largest exhibition has, on average. */
export function movesAtOnce(experiment: Experiment): number {
  return Math.max(...scenariosOf(experiment).map(meanMoves));
}

function check(experiment: Experiment, found: number, most: number, what: string): void {
  if (found <= most) return;
  throw new InputError({
    where: 'the experiment',
    found: `about ${grouped(found)} ${what}`,
    wanted: `at most ${grouped(most)} on this page`,
    advice: `The command plays far more: ${commandLine(experiment)}`,
  });
}

/** What is played, point by point; of a plan, with the most boards that it names. */
function scenariosOf(experiment: Experiment): readonly DrawnScenario[] {
  const { ask, scenario } = experiment;
  if (ask === 'sweep') {
    const points = pointsOf(scenario, experiment.strategies, experiment.axes);
    return points.map((point) => point.scenario as DrawnScenario);
  }
  if (ask === 'simulate' || experiment.goal.field !== 'boards') return [scenario];
  return [{ ...scenario, boards: experiment.goal.to ?? scenario.boards }];
}

function strategiesOf(experiment: Experiment): number {
  return experiment.ask === 'simulate' ? 1 + experiment.against.length : 1;
}

/** With a precision nobody knows how many there will be, and whoever waits may stop it. */
function certainReplications({ replications, precision }: Effort): number {
  return precision === undefined ? replications! : 1;
}
