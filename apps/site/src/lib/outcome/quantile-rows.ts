import type { Estimate, Interval, Summary } from '@simul/core';
import { grouped, withInterval, writeIndicated, type Write } from '@simul/text';
import { shownQuantities } from './quantities.js';
import type { TableCell, TableRow } from './table-row.js';

/** The mean, the spread and the quantiles of every quantity, in its column. */
export function quantileRows(estimate: Estimate): readonly TableRow[] {
  const columns = shownQuantities(estimate).map((quantity) =>
    cellsOf(estimate[quantity], (values) => writeIndicated({ quantity }, values)),
  );
  return rowNames(estimate.makespan).map((name, row) => ({
    name,
    cells: columns.map((cells) => cells[row]!),
  }));
}

function rowNames({ quantiles }: Summary): readonly string[] {
  const within = Object.keys(quantiles).map((p) => `${grouped(Number(p) * 100)} % within`);
  return ['mean', 'standard deviation', 'least', ...within, 'greatest'];
}

function cellsOf(summary: Summary, write: Write): readonly TableCell[] {
  const { mean, sd, min, max, quantiles } = summary;
  const all: readonly Interval[] = [
    mean,
    bare(sd),
    bare(min),
    ...Object.values(quantiles),
    bare(max),
  ];
  // Written together, so that a column has one unit and as many decimals.
  const texts = write(all.map(({ value }) => value));
  return all.map((interval, index) => {
    // One replication alone has no spread to speak of.
    if (index === 1 && mean.low === null) return { text: '–' };
    return { text: texts[index]!, aside: asideOf(interval, all, write) };
  });
}

function bare(value: number): Interval {
  return { value, low: null, high: null };
}

/** The interval in the column's unit and decimals. */
function asideOf(
  { value, low, high }: Interval,
  all: readonly Interval[],
  write: Write,
): string | undefined {
  if ((low === null && high === null) || (low === value && high === value)) return undefined;
  const longest = Math.max(...all.map((each) => each.value));
  const withLongest: Write = (values) => write([...values, longest]).slice(0, values.length);
  return withInterval({ value, low, high }, withLongest).aside;
}
