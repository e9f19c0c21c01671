import type { Estimate, Interval, Summary } from '@simul/core';
import type { Paper } from '../terminal/paper.js';
import { figures, type Cell, type Column } from '../text/figures.js';
import { grouped, percent, roughTimes } from '../text/numbers.js';

/** Writes numbers of one quantity alike. */
type Write = (values: readonly number[]) => readonly string[];

const percents: Write = (shares) => shares.map(percent);

const QUANTITIES = [
  ['makespan', 'makespan', roughTimes],
  ['released', 'released', roughTimes],
  ['waitTime', 'mean wait', roughTimes],
  ['utilisation', 'utilisation', percents],
] as const satisfies readonly (readonly [keyof Estimate, string, Write])[];

/** The means, then the quantiles, each with its 95 % interval. */
export function estimated(estimate: Estimate, paper: Paper): string[] {
  const names = QUANTITIES.map(([, name]) => name);
  return [
    ...figures(names, meanColumns(estimate), paper),
    '',
    paper.ink.quiet('So many exhibitions take no longer'),
    ...figures(quantileNames(estimate), quantileColumns(estimate), paper),
  ];
}

function meanColumns(estimate: Estimate): readonly Column[] {
  const rows = QUANTITIES.map(([key, , write]) => meanRow(estimate[key], write));
  const titles = ['mean', 'sd', 'min', 'max'];
  return titles.map((title, index) => ({ title, cells: rows.map((row) => row[index]!) }));
}

function meanRow({ mean, sd, min, max }: Summary, write: Write): readonly Cell[] {
  const [spread = '', least = '', greatest = ''] = write([sd, min, max]);
  return [intervalCell(mean, write), { text: spread }, { text: least }, { text: greatest }];
}

function quantileNames({ makespan }: Estimate): readonly string[] {
  return Object.keys(makespan.quantiles).map((p) => `${grouped(Number(p) * 100)} %`);
}

function quantileColumns(estimate: Estimate): readonly Column[] {
  return QUANTITIES.map(([key, title, write]) => ({
    title,
    cells: Object.values(estimate[key].quantiles).map((each) => intervalCell(each, write)),
  }));
}

/** A number, and below it the interval, a dash where there is no limit. */
function intervalCell({ value, low, high }: Interval, write: Write): Cell {
  const known = [low, high].filter((limit) => limit !== null);
  const [text = '', ...limits] = write([value, ...known]);
  const shown = (limit: number | null) => (limit === null ? '–' : bare(limits.shift()!));
  return { text, aside: `${shown(low)} … ${shown(high)}` };
}

/** A number without its unit. */
function bare(written: string): string {
  return written.replace(/ [^ \d]+$/, '');
}
