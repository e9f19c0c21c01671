import type { DrawnScenario, Kernel, Strategy } from '@simul/core';

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

/** By hall, a point for each number of boards. @throws {InputError | HorizonError} */
export function curve(kernel: Kernel, order: CurveOrder): readonly (readonly CurvePoint[])[] {
  const { scenario, halls, seed, replication } = order;
  return halls.map((strategy) =>
    order.boards.map((boards) => {
      const draw = { scenario: { ...scenario, boards }, seed, replication };
      const { makespan, throughput } = kernel.play(draw, strategy);
      return { boards, makespan, throughput };
    }),
  );
}
