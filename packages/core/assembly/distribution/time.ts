import { EMPIRICAL } from '../layout';
import { Distribution } from './distribution';
import { empirical } from './empirical';
import { prepareQuantile } from './quantile';
import { tabulate } from './tabulate';

/** A copy, so that the numbers of the distribution stay as they were given. */
const prepared: Distribution = changetype<Distribution>(memory.data(56, 8));

/** Fills the table that `drawTime` reads. */
export function prepareTime(d: Distribution): void {
  if (!isTabulated(d)) return;
  memory.copy(changetype<usize>(prepared), changetype<usize>(d), offsetof<Distribution>());
  prepareQuantile(prepared);
  tabulate(prepared, d.table);
}

/** Whether times are drawn from `d.quantiles`. */
export function isTabulated(d: Distribution): bool {
  return d.family != EMPIRICAL;
}

/** The time that the 64 bits of a draw stand for, in nanoseconds. */
export function drawTime(d: Distribution, bits: u64): u64 {
  return isTabulated(d) ? d.quantiles.at(bits) : empirical(d, bits);
}
