import { RESPONSE_LIMIT, WAIT_LIMIT, WARMUP } from '../../assembly/layout.js';
import { toNanoseconds } from '../time/nanoseconds.js';

/** What is counted of waits and responses. */
export interface Counted {
  /** How many boards of each group are left out: those whose opponents arrive first. Default 0. */
  readonly warmup?: number;
  /** Rounds and boards that wait and respond at most so long are counted. Seconds. */
  readonly within?: { readonly waitTime?: number; readonly responseTime?: number };
}

const NO_LIMIT = 2n ** 64n - 1n;

export function writeCounted(
  parameters: BigUint64Array,
  { warmup = 0, within = {} }: Counted,
): void {
  const limit = (seconds: number | undefined) =>
    seconds === undefined ? NO_LIMIT : toNanoseconds(seconds);
  parameters[WARMUP] = BigInt(warmup);
  parameters[WAIT_LIMIT] = limit(within.waitTime);
  parameters[RESPONSE_LIMIT] = limit(within.responseTime);
}
