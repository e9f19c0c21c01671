import { COLUMNS, type Column, type Report } from './answer.ts';

/** The reported numbers of one replication. */
export type Reported = Readonly<Record<Column, number>>;

/**
 * Plays replications one by one and collects their numbers.
 *
 * @param waits counts that `play` adds to, in bins of its own; empty when it counts none
 */
export async function collect(
  { from, to }: { readonly from: number; readonly to: number },
  waits: Float64Array,
  play: (replication: number) => Reported | Promise<Reported>,
): Promise<Report> {
  const empty = COLUMNS.map((name) => [name, new Float64Array(to - from)] as const);
  const columns = Object.fromEntries(empty) as Record<Column, Float64Array>;
  for (let replication = from; replication < to; replication++) {
    const reported = await play(replication);
    for (const name of COLUMNS) columns[name][replication - from] = reported[name];
  }
  return { ...columns, waits };
}
