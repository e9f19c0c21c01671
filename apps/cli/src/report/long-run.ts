import {
  hasArrivals,
  isRecorded,
  predictAnyLength,
  type Prediction,
  type Scenario,
  type Statement,
  type Strategy,
} from '@simul/core';
import { percent, predictedCell, roughTimes } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { figures, type Cell } from '../text/figures.js';
import { wrap } from '../text/wrap.js';
import { percentName } from './estimated.js';
import { formulaIn } from './statement.js';

/** What theory says as ever more boards arrive, beside exhibitions that begin empty. */
export function longRun(scenario: Scenario, strategy: Strategy, paper: Paper): string[] {
  if (isRecorded(scenario) || !hasArrivals(scenario)) return [];
  const prediction = predictAnyLength(scenario, strategy);
  const told = prediction.backlog === undefined ? table(prediction, paper) : behind(prediction);
  if (told.length === 0) return [];
  const [title, ...rows] = told;
  return ['', ...wrap(title!, paper.width).map(paper.ink.quiet), ...rows];
}

function behind({ bottleneck }: Prediction): string[] {
  const { name, load } = bottleneck!;
  return [
    `In the long run the line grows without end: arrivals ask for ${percent(load!)} of what can be ` +
      `done (bottleneck: ${name}).`,
  ];
}

function table({ meanWait, meanResponse, waitQuantiles = [] }: Prediction, paper: Paper): string[] {
  if (meanWait === undefined && meanResponse === undefined) return [];
  const cell = (statement: Statement | undefined): Cell => {
    const { text, aside } = predictedCell(statement, roughTimes);
    return { text: formulaIn(text, paper), aside: aside && formulaIn(aside, paper) };
  };
  const names = waitQuantiles.map(({ probability }) => percentName(String(probability)));
  const waits = [...waitQuantiles.map(({ time }) => time), meanWait];
  const responses = [...waitQuantiles.map(() => undefined), meanResponse];
  const columns = [
    { title: 'wait of a round', cells: waits.map(cell) },
    { title: 'response of a board', cells: responses.map(cell) },
  ];
  const legend = 'In the long run, by theory (simul predict shows the formulas)';
  return [legend, ...figures([...names, 'mean'], columns, paper)];
}
