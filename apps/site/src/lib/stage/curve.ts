import type { DrawnScenario, Kernel, Strategy } from '@simul/core';
import type { Tell } from './tell.js';

/** One scenario with different numbers of boards, in several halls. */
export interface CurveOrder {
  readonly scenario: DrawnScenario;
  readonly halls: readonly Strategy[];
  readonly seed: bigint;
  readonly replication: number;
  /** Numbers of boards, ascending. */
  readonly boards: readonly number[];
}

/** What came of one number of boards. */
export interface CurvePoint {
  readonly boards: number;
  /** Seconds. */
  readonly makespan: number;
  /** Moves per second. */
  readonly throughput: number;
}

/**
 * By hall, a point for each number of boards.
 *
 * @param tell is called before each point
 * @throws {InputError | HorizonError}
 */
export function curve(
  kernel: Kernel,
  order: CurveOrder,
  tell: Tell,
): readonly (readonly CurvePoint[])[] {
  const { scenario, halls, seed, replication } = order;
  const points = halls.length * order.boards.length;
  return halls.map((strategy, hall) =>
    order.boards.map((boards, i) => {
      tell((hall * order.boards.length + i) / points);
      const draw = { scenario: { ...scenario, boards }, seed, replication };
      const { makespan, throughput } = kernel.play(draw, strategy);
      return { boards, makespan, throughput };
    }),
  );
}
