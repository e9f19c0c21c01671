import { meanOf, quantile, median } from '../statistics.ts';
import type { Judged } from './judged.ts';
import { ratio } from './marks.ts';
import { table } from './table.ts';

const HEAD = [
  'contender',
  'ns per move',
  'middle half',
  'times the first',
  'replications',
  'mean makespan',
];

/** The table of one contest, and below it the objections and missing contenders. */
export function section({ contest, shown, missing }: Judged): string {
  const [first] = shown;
  const rows = shown.map((each) => rowOf(each, first!));
  const remarks = [
    ...shown.flatMap(({ entry, objections }) =>
      objections.map((objection) => `- ${entry.name} is not believed. ${objection}.`),
    ),
    ...missing.map(({ entry, absent }) => `- ${entry.name} is absent: ${absent}.`),
  ];
  const title = `## ${contest.name}. ${contest.title}`;
  const rounds = `${contest.rounds} rounds.`;
  return [title, rounds, table(HEAD, rows), remarks.join('\n')].join('\n\n');
}

function rowOf(
  { entry, times, report, objections }: Judged['shown'][number],
  first: Judged['shown'][number],
): readonly string[] {
  const { count, mean, variance } = meanOf(report.makespan);
  const timed =
    objections.length > 0
      ? ['–', '–', '–']
      : [
          digits(median(times)),
          `${digits(quantile(times, 0.25))} to ${digits(quantile(times, 0.75))}`,
          digits(ratio(times, first.times)!),
        ];
  return [
    entry.name,
    ...timed,
    count.toLocaleString('en'),
    withError(mean, Math.sqrt(variance / count)),
  ];
}

/** At least three significant digits, and all digits before the point. */
export function digits(value: number): string {
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return value.toLocaleString('en', options);
}

/** A time in seconds, with its standard error if it is random. */
function withError(mean: number, error: number): string {
  const rounded = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
  return error > 0 ? `${rounded(mean)} ± ${rounded(error)} s` : `${rounded(mean)} s`;
}
