import {
  printable,
  type Estimate,
  type PooledEstimate,
  type PooledTimes,
  type Quantity,
  type Summary,
} from '@simul/core';
import {
  counted,
  grouped,
  percent,
  rates,
  roughTimes,
  withInterval,
  type Write,
} from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { figures, type Cell, type Column } from '../text/figures.js';
import { wrap } from '../text/wrap.js';

const percents: Write = (shares) => shares.map(percent);

type Row = readonly [quantity: Quantity, name: string, write: Write];

const QUANTITIES: readonly Row[] = [
  ['makespan', 'makespan', roughTimes],
  ['released', 'released', roughTimes],
  ['meanWait', 'mean wait', roughTimes],
  ['utilisation', 'utilisation', percents],
];

/** Without percentiles: five columns do not fit 80. */
const MEANS: readonly Row[] = [
  ...QUANTITIES,
  ['throughput', 'throughput', rates],
  ['longestWait', 'longest wait', roughTimes],
  ['meanResponse', 'mean response', roughTimes],
  ['replyWait', 'reply wait', roughTimes],
];

/** The means that are shown: replies wait only where they are limited. */
function meansOf({ replyWait }: Estimate): readonly Row[] {
  return MEANS.filter(([quantity]) => quantity !== 'replyWait' || replyWait.max > 0);
}

/** Means, percentiles over exhibitions, and those over rounds and boards, with 95 % intervals. */
export function estimated(estimate: Estimate, paper: Paper): string[] {
  return [
    ...figures(
      meansOf(estimate).map(([, name]) => name),
      meanColumns(estimate),
      paper,
    ),
    '',
    paper.ink.quiet('Percentiles over exhibitions'),
    ...figures(quantileNames(estimate), quantileColumns(estimate), paper),
    ...pooled('', estimate, paper),
    ...(estimate.groups ?? []).flatMap((group) => pooled(`${group.name}: `, group, paper)),
  ];
}

/** Waits over all rounds and response times over all boards. */
function pooled(whose: string, estimate: PooledEstimate, paper: Paper): string[] {
  const { waitTime, responseTime } = estimate;
  const over = `${counted(waitTime.count, 'round')} and ${counted(responseTime.count, 'board')}`;
  const names = Object.keys(waitTime.quantiles).map(percentName);
  const columns = [
    pooledColumn('wait of a round', waitTime),
    pooledColumn('response of a board', responseTime),
  ];
  return [
    '',
    ...wrap(`${printable(whose)}Percentiles over ${over}`, paper.width).map(paper.ink.quiet),
    ...figures([...names, 'mean'], columns, paper),
  ];
}

function pooledColumn(title: string, { mean, quantiles }: PooledTimes): Column {
  const cells = [...Object.values(quantiles), mean].map((each) => withInterval(each, roughTimes));
  return { title, cells };
}

function meanColumns(estimate: Estimate): readonly Column[] {
  const rows = meansOf(estimate).map(([key, , write]) => meanRow(estimate[key], write));
  const titles = ['mean', 'sd', 'min', 'max'];
  return titles.map((title, index) => ({ title, cells: rows.map((row) => row[index]!) }));
}

function meanRow({ mean, sd, min, max }: Summary, write: Write): readonly Cell[] {
  const [spread = ''] = write([sd, min, max]);
  const [least = '', greatest = ''] = write([min, max]);
  // One replication has no spread.
  const sdCell = mean.low === null ? '–' : spread;
  return [withInterval(mean, write), { text: sdCell }, { text: least }, { text: greatest }];
}

function quantileNames({ makespan }: Estimate): readonly string[] {
  return Object.keys(makespan.quantiles).map(percentName);
}

/** `95 %`, `99.9 %` */
export function percentName(p: string): string {
  const percent = Number((Number(p) * 100).toFixed(3));
  return `${grouped(percent, Number.isInteger(percent) ? 0 : 1)} %`;
}

function quantileColumns(estimate: Estimate): readonly Column[] {
  return QUANTITIES.map(([key, title, write]) => ({
    title,
    cells: Object.values(estimate[key].quantiles).map((each) => withInterval(each, write)),
  }));
}
