import { isCertain, type SimulateExperiment, type Simulation } from '@simul/core';
import { counted, grouped, precisionReached } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { hanging, wrap } from '../text/wrap.js';
import { bars } from './bars.js';
import { estimated } from './estimated.js';
import { longRun } from './long-run.js';
import { paired } from './paired.js';
import { served, title } from './title.js';

/** The page of a simulation. */
export function simulated(
  asked: SimulateExperiment,
  simulation: Simulation,
  paper: Paper,
): string[] {
  const { scenario, strategy } = asked;
  return [
    ...title(scenario, paper),
    ...served(strategy, paper),
    ...wrap(howMany(asked, simulation), paper.width),
    ...(isCertain(scenario) ? wrap(ALL_ALIKE, paper.width) : []),
    ...simulation.warnings.flatMap((warning) =>
      hanging(`${paper.ink.wrong('!')} `, warning, paper.width),
    ),
    '',
    ...estimated(simulation.estimate, paper),
    ...longRun(scenario, strategy, paper),
    '',
    paper.ink.quiet('Distribution of the makespan'),
    ...bars(simulation.makespans, paper),
    ...paired(simulation, strategy, paper),
  ];
}

const ALL_ALIKE = 'Nothing in this scenario is random: every exhibition is the same.';

function howMany({ seed, replications }: SimulateExperiment, simulation: Simulation): string {
  const { isPartial, precision } = simulation;
  const wanted = replications === undefined ? '' : `: of ${grouped(replications)}`;
  const parts = [
    counted(simulation.replications, 'exhibition'),
    ...(isPartial ? [`partial${wanted}`] : []),
    `seed ${seed}`,
    ...(precision === undefined ? [] : [precisionReached(precision)]),
  ];
  return `${parts.join(', ')}; below each figure its 95 % interval`;
}
