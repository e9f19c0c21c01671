import type { Bottleneck, Prediction, Statement } from '@simul/core';
import { percent, rates, ratio } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { padEnd, widest } from '../text/width.js';
import { hanging } from '../text/wrap.js';
import { percentName } from './estimated.js';
import { formulaIn, inFigures, writeTimes, type Write } from './statement.js';

/** A statement under its name, with the format of its numbers. */
interface Row {
  readonly name: string;
  readonly write: Write;
  readonly statement: Statement;
}

/** All predictions: the standing and the number of each quantity, and below its formula. */
export function predictionLines(prediction: Prediction, paper: Paper): string[] {
  const rows = rowsOf(prediction);
  const nameWidth = widest(rows.map(({ name }) => name)) + 2;
  const standingWidth = widest(rows.map(({ statement: { standing } }) => standing)) + 2;
  const written = rows.flatMap(({ name, write, statement }) => [
    paper.ink.strong(padEnd(name, nameWidth)) +
      padEnd(statement.standing, standingWidth) +
      inFigures(statement, write),
    ...formula(statement.formula, paper),
  ]);
  const { bottleneck } = prediction;
  if (bottleneck === undefined) return written;
  return [...written, ...bottleneckLines(bottleneck, prediction.throughput, paper)];
}

/** In the order of the page. */
function rowsOf(prediction: Prediction): readonly Row[] {
  const { groups = [], waitQuantiles = [] } = prediction;
  return [
    ...row('makespan', writeTimes, prediction.makespan),
    ...row('released', writeTimes, prediction.released),
    ...row('throughput', rates, prediction.throughput),
    ...row('backlog grows by', boardsPerSecond, prediction.backlog),
    ...row('mean wait', writeTimes, prediction.meanWait),
    ...waitQuantiles.flatMap(({ probability, time }) =>
      row(`${percentName(String(probability))} of waits`, writeTimes, time),
    ),
    ...row('mean response', writeTimes, prediction.meanResponse),
    ...row('mean reply wait', writeTimes, prediction.replyWait),
    ...groups.flatMap(({ name, meanWait, meanResponse }) => [
      ...row(`${name}: mean wait`, writeTimes, meanWait),
      ...row(`${name}: mean response`, writeTimes, meanResponse),
    ]),
    ...row('utilisation', (shares) => shares.map(percent), prediction.utilisation),
    ...row('speed-up', (values) => values.map(ratio), prediction.speedup),
    ...row('saturation point', (values) => values.map(ratio), prediction.saturationPoint),
  ];
}

function row(name: string, write: Write, statement: Statement | undefined): readonly Row[] {
  return statement === undefined ? [] : [{ name, write, statement }];
}

function boardsPerSecond(values: readonly number[]): readonly string[] {
  return values.map((value) => `${ratio(value)} boards/s`);
}

/** In the unit of the throughput, with which it is compared. */
function bottleneckLines(
  { name, capacity, load, formula: text }: Bottleneck,
  throughput: Statement | undefined,
  paper: Paper,
): string[] {
  const { value, low, high } = throughput ?? {};
  const written = [value, low, high].filter((each) => each !== undefined);
  const [most] = rates([capacity, ...written]);
  const used = load === undefined ? '' : `, ${percent(load)} of it asked for`;
  const line = `${paper.ink.strong('bottleneck')}  ${name}: at most ${most!}${used}`;
  return [line, ...formula(text, paper)];
}

function formula(text: string, paper: Paper): readonly string[] {
  return hanging('  ', formulaIn(text, paper), paper.width).map(paper.ink.quiet);
}
