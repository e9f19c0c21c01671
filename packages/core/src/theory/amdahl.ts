import type { Repairmen } from './machine-repairman.js';

/**
 * How many times as fast as one board after another: in the long run no less than `low` whatever
 * the times, if no master is idle while a board is ready, and no more than `high` in any order.
 *
 * With a = S/(S+Z), the part of a round in which a master is needed, `low` is N/(1 + a(N−1)/M): of
 * one master Amdahl's law (1967), and what all boards get that ask at once (Gunther 2007). It is
 * the pathwise bound (W−sᵢ)/M + Cᵢ per round, by the law of large numbers, and `high` = min(N, M/a)
 * is max(W/M, Cᵢ): the asymptotic bounds of Lazowska et al. (1984), chapter 5.
 */
export function amdahl({ boards, masters, moveTime, replyTime }: Repairmen): {
  low: number;
  high: number;
} {
  const a = moveTime / (moveTime + replyTime);
  return { low: boards / (1 + (a * (boards - 1)) / masters), high: Math.min(boards, masters / a) };
}
