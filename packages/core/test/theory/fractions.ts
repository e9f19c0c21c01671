/** The machine-repairman model in whole numbers, as a reference: rounded only at the end. */
export interface Exact {
  readonly throughput: number;
  readonly waitTime: number;
  readonly utilisation: number;
  readonly arrivalWaits: number;
}

const DIGITS = 10n ** 200n;

/**
 * Weights p(k) of M/M/c//N, (S/Z)ᵏ·N!/(N−k)!/∏min(j,c), as integers over a common denominator.
 *
 * @param moveTime S, in any unit
 * @param replyTime Z, in the same unit
 */
export function exactly(
  boards: number,
  masters: number,
  moveTime: bigint,
  replyTime: bigint,
): Exact {
  const weights = weightsOf(boards, masters, moveTime, replyTime);
  const sum = (of: (k: number) => number) =>
    weights.reduce((total, weight, k) => total + weight * BigInt(of(k)), 0n);
  const serving = sum((k) => Math.min(k, masters));
  const waiting = sum((k) => Math.max(0, k - masters));
  const thinking = sum((k) => boards - k);
  return {
    throughput: quotient(serving, sum(() => 1) * moveTime),
    waitTime: quotient(waiting * moveTime, serving),
    utilisation: quotient(
      serving,
      sum(() => masters),
    ),
    arrivalWaits: quotient(
      sum((k) => (k >= masters ? boards - k : 0)),
      thinking,
    ),
  };
}

function weightsOf(boards: number, masters: number, moveTime: bigint, replyTime: bigint): bigint[] {
  const weights = [1n];
  for (let k = 1; k <= boards; k++) {
    const factor = BigInt(boards - k + 1) * moveTime;
    const divisor = BigInt(Math.min(k, masters)) * replyTime;
    for (let j = 0; j < k; j++) weights[j]! *= divisor;
    weights[k] = (weights[k - 1]! / divisor) * factor;
  }
  return weights;
}

/** To two hundred decimal places, so that very small quotients keep their digits. */
function quotient(numerator: bigint, denominator: bigint): number {
  return Number((numerator * DIGITS) / denominator) / Number(DIGITS);
}
