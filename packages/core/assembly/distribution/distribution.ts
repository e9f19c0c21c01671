import { QuantileTable } from './quantile-table';

/**
 * The distribution of one drawn number; its fields follow layout.ts. The parameters stay unchanged:
 * `prepare` of a family writes its results to the unused fields after them or to the table.
 */
@unmanaged
export class Distribution {
  family: u64;
  first: f64;
  second: f64;
  third: f64;
  fourth: f64;
  length: u64;
  tableAt: u64;

  get table(): usize {
    return <usize>this.tableAt;
  }

  /** Only for times that are not empirical. */
  get quantiles(): QuantileTable {
    return changetype<QuantileTable>(this.table);
  }
}
