import { CUT_NORMAL, MIX, NORMAL } from '../layout';
import { Distribution } from './distribution';
import { empirical } from './empirical';
import { bitsOfPart, partOf } from './mix';
import { prepareQuantile } from './quantile';
import { tabulate } from './tabulate';

/** A copy, so that the parameters of the distribution stay unchanged. */
const prepared: Distribution = changetype<Distribution>(memory.data(56, 8));

/** Fills the table that `drawTime` reads. */
export function prepareTime(d: Distribution): void {
  if (!hasQuantiles(d)) return;
  memory.copy(changetype<usize>(prepared), changetype<usize>(d), offsetof<Distribution>());
  prepareQuantile(prepared);
  tabulate(prepared, d.table);
}

/** Whether its table is `d.quantiles`: families 1 to CUT_NORMAL. */
export function hasQuantiles(d: Distribution): bool {
  return d.family - 1 < <u64>CUT_NORMAL;
}

/**
 * Whether times are drawn from `d.quantiles` as they are, so that two may be drawn at once: families
 * 1 to NORMAL.
 */
export function isTabulated(d: Distribution): bool {
  return d.family - 1 < <u64>NORMAL;
}

/** The time for the 64 bits of a draw, in nanoseconds. */
export function drawTime(d: Distribution, bits: u64): u64 {
  if (hasQuantiles(d)) return d.quantiles.at(bits);
  return d.family == MIX ? drawPart(d, bits) : empirical(d, bits);
}

function drawPart(d: Distribution, bits: u64): u64 {
  const part = partOf(d, bits);
  const own = bitsOfPart(bits);
  return hasQuantiles(part) ? part.quantiles.at(own) : empirical(part, own);
}
