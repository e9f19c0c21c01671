import type { Estimate, Summary } from '@simul/core';
import { grouped, percent, roughTimes, withInterval, type Write } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { figures, type Cell, type Column } from '../text/figures.js';

const percents: Write = (shares) => shares.map(percent);

const QUANTITIES = [
  ['makespan', 'makespan', roughTimes],
  ['released', 'released', roughTimes],
  ['waitTime', 'mean wait', roughTimes],
  ['utilisation', 'utilisation', percents],
] as const satisfies readonly (readonly [keyof Estimate, string, Write])[];

/** The longest wait has no percentiles: five columns do not fit 80. */
const MEANS = [...QUANTITIES, ['longestWait', 'longest wait', roughTimes]] as const;

/** The means, then the quantiles, each with its 95 % interval. */
export function estimated(estimate: Estimate, paper: Paper): string[] {
  return [
    ...figures(
      MEANS.map(([, name]) => name),
      meanColumns(estimate),
      paper,
    ),
    '',
    paper.ink.quiet('Percentiles'),
    ...figures(quantileNames(estimate), quantileColumns(estimate), paper),
  ];
}

function meanColumns(estimate: Estimate): readonly Column[] {
  const rows = MEANS.map(([key, , write]) => meanRow(estimate[key], write));
  const titles = ['mean', 'sd', 'min', 'max'];
  return titles.map((title, index) => ({ title, cells: rows.map((row) => row[index]!) }));
}

function meanRow({ mean, sd, min, max }: Summary, write: Write): readonly Cell[] {
  const [spread = '', least = '', greatest = ''] = write([sd, min, max]);
  // One replication has no spread.
  const sdCell = mean.low === null ? '–' : spread;
  return [withInterval(mean, write), { text: sdCell }, { text: least }, { text: greatest }];
}

function quantileNames({ makespan }: Estimate): readonly string[] {
  return Object.keys(makespan.quantiles).map((p) => `${grouped(Number(p) * 100)} %`);
}

function quantileColumns(estimate: Estimate): readonly Column[] {
  return QUANTITIES.map(([key, title, write]) => ({
    title,
    cells: Object.values(estimate[key].quantiles).map((each) => withInterval(each, write)),
  }));
}
