import { QuantileTable } from './quantile-table';

/**
 * How one number is drawn: the layout of layout.ts. A family's `prepare` turns the numbers that
 * people give into those that its draw needs.
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
