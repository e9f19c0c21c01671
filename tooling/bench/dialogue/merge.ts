import { COLUMNS, type Column, type Report } from './answer.ts';

/** Merges the reports of consecutive replications. */
export function merge(reports: readonly Report[]): Report {
  const columns = COLUMNS.map((name) => [name, joined(reports.map((each) => each[name]))] as const);
  const waits = new Float64Array(reports[0]!.waits.length);
  for (const each of reports) add(waits, each.waits);
  return { ...(Object.fromEntries(columns) as Record<Column, Float64Array>), waits };
}

/** Without an iterator, since its time counts as the pool's. */
function add(sums: Float64Array, counts: Float64Array): void {
  for (let bin = 0; bin < sums.length; bin++) sums[bin]! += counts[bin]!;
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
