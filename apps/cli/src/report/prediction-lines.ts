import type { Prediction } from '@simul/core';
import { percent, rates, ratio } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { padEnd, widest } from '../text/width.js';
import { hanging } from '../text/wrap.js';
import { formulaIn, inFigures, writeTimes, type Write } from './statement.js';

/** The name of a quantity, and the format of its numbers. */
type Quantity = readonly [name: string, write: Write];

/** In the order of the page. */
const QUANTITIES: Readonly<Record<keyof Prediction, Quantity>> = {
  makespan: ['makespan', writeTimes],
  released: ['released', writeTimes],
  throughput: ['throughput', rates],
  waitTime: ['mean wait', writeTimes],
  utilisation: ['utilisation', (shares) => shares.map(percent)],
  speedup: ['speed-up', (values) => values.map(ratio)],
  saturationPoint: ['saturation point', (values) => values.map(ratio)],
};

/** All predictions: the standing and the number of each quantity, and below its formula. */
export function predictionLines(prediction: Prediction, paper: Paper): string[] {
  const made = Object.entries(QUANTITIES).flatMap(([key, quantity]) => {
    const statement = prediction[key as keyof Prediction];
    return statement === undefined ? [] : [{ quantity, statement }];
  });
  const nameWidth = widest(made.map(({ quantity: [name] }) => name)) + 2;
  const standingWidth = widest(made.map(({ statement: { standing } }) => standing)) + 2;
  return made.flatMap(({ quantity: [name, write], statement }) => [
    paper.ink.strong(padEnd(name, nameWidth)) +
      padEnd(statement.standing, standingWidth) +
      inFigures(statement, write),
    ...hanging('  ', formulaIn(statement.formula, paper), paper.width).map(paper.ink.quiet),
  ]);
}
