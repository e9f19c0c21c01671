import { QuantileTable } from './quantile-table';

/**
 * How one number is drawn: the layout of layout.ts. The numbers that are given stay as they are;
 * what a family's `prepare` makes of them comes behind them or into the table.
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

  /** Of times that are not empirical. */
  get quantiles(): QuantileTable {
    return changetype<QuantileTable>(this.table);
  }
}
