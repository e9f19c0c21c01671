import type { Repairmen } from './machine-repairman.js';

/**
 * Bounds on the long-run speedup over sequential play. `low` holds for any times if no master is
 * idle while a board is ready; `high` holds in any order.
 *
 * With a = S/(S+Z), the fraction of a round that needs a master, `low` = N/(1 + a(N−1)/M). For one
 * master it is Amdahl's law (1967), the speedup if all boards ask at once (Gunther 2007). It is the
 * pathwise bound (W−sᵢ)/M + Cᵢ per round, by the law of large numbers, and `high` = min(N, M/a) is
 * max(W/M, Cᵢ): the asymptotic bounds of Lazowska et al. (1984), chapter 5.
 */
export function amdahl({ boards, masters, moveTime, replyTime }: Repairmen): {
  low: number;
  high: number;
} {
  const a = moveTime / (moveTime + replyTime);
  return { low: boards / (1 + (a * (boards - 1)) / masters), high: Math.min(boards, masters / a) };
}
