import { EMPIRICAL, GEOMETRIC, POISSON } from '../layout';
import { uniform } from '../random/uniform';
import { Distribution } from './distribution';
import { empirical } from './empirical';
import { geometric, prepareGeometric } from './geometric';
import { poisson, preparePoisson } from './poisson';

/** So that every round of a board has an index of its own. */
const MOST: f64 = 2_147_483_647;

export function prepareRounds(d: Distribution): void {
  if (d.family == POISSON) preparePoisson(d);
  if (d.family == GEOMETRIC) prepareGeometric(d);
}

/** The number of rounds that the 64 bits of a draw stand for: at least 1. */
export function drawRounds(d: Distribution, bits: u64): u64 {
  if (d.family == EMPIRICAL) return max(1, empirical(d, bits));
  return <u64>max(1, min(MOST, count(d, bits)));
}

function count(d: Distribution, bits: u64): f64 {
  switch (<i32>d.family) {
    case POISSON:
      return poisson(d, bits);
    case GEOMETRIC:
      return geometric(d, uniform(bits));
    default:
      return d.first + floor(uniform(bits) * (d.second - d.first + 1));
  }
}
