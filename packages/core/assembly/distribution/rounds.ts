import { EMPIRICAL, GEOMETRIC, POISSON } from '../layout';
import { uniform } from '../random/uniform';
import { Distribution } from './distribution';
import { empirical } from './empirical';
import { geometric, prepareGeometric } from './geometric';
import { poisson, preparePoisson } from './poisson';

/** The most rounds of a board, so that each round has its own index in the stream. */
const MOST: f64 = 2_147_483_647;

/** Whether its family is one of rounds; a table of rounds needs no preparation. */
export function isOfRounds(d: Distribution): bool {
  return d.family >= <u64>POISSON;
}

export function prepareRounds(d: Distribution): void {
  if (d.family == POISSON) preparePoisson(d);
  if (d.family == GEOMETRIC) prepareGeometric(d);
}

/** The number of rounds for the 64 bits of a draw, at least 1. */
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
