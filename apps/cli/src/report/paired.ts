import type { Against, Simulation } from '@simul/core';
import { grouped, percent, roughTimes } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { figures, type Cell } from '../text/figures.js';
import { wrap } from '../text/wrap.js';
import { intervalCell } from './interval-cell.js';

/** The makespans of other strategies beside this one's, on the same times; nothing without others. */
export function paired({ against }: Simulation, paper: Paper): string[] {
  if (against.length === 0) return [];
  const column = (title: string, cellOf: (each: Against) => Cell) => ({
    title,
    cells: against.map(cellOf),
  });
  return [
    '',
    paper.ink.quiet('On the same times'),
    ...figures(
      against.map(({ strategy }) => strategy.kind),
      [
        column('makespan', ({ estimate }) => intervalCell(estimate.makespan.mean, roughTimes)),
        column('longer by', ({ difference }) => intervalCell(difference, signedTimes)),
        column('times as long', ({ ratio }) => ratioCell(ratio)),
        column('longer in', ({ greater }) => intervalCell(greater, percents)),
      ],
      paper,
    ),
    ...against.flatMap((each) => wrap(savedBy(each), paper.width)),
  ];
}

function ratioCell(ratio: Against['ratio']): Cell {
  return ratio === null ? { text: '–' } : intervalCell(ratio, ratios);
}

function savedBy({ strategy, saved }: Against): string {
  if (saved === null) return `${strategy.kind}: the difference is the same in every exhibition.`;
  return (
    `${strategy.kind}: with times of their own the difference would take ` +
    `${grouped(saved, saved < 10 ? 1 : 0)} times as many exhibitions.`
  );
}

const ratios = (values: readonly number[]) => {
  const decimals = Math.max(...values) < 10 ? 3 : 2;
  return values.map((value) => grouped(value, decimals));
};
const percents = (values: readonly number[]) => values.map(percent);

/** Which may be below 0. */
function signedTimes(values: readonly number[]): readonly string[] {
  return roughTimes(values.map(Math.abs)).map((text, index) =>
    values[index]! < 0 ? `-${text}` : text,
  );
}
