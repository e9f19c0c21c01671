import { plainSaturationPoint, type DrawnScenario, type Strategy } from '@simul/core';

/** A saturation point, and the halls that have it. */
export interface Saturation {
  /** N*, which need not be whole. */
  readonly boards: number;
  /** With the scenario's numbers filled in. */
  readonly formula: string;
  /** Whether it is of constant times, and not of means. */
  readonly isExact: boolean;
  /** By index, ascending. */
  readonly halls: readonly number[];
}

/** Nearer than this, relative, two points are one. */
const ALIKE = 1e-9;

/** The distinct saturation points of halls; halls whose masters block have none. */
export function saturationsOf(
  scenario: DrawnScenario,
  strategies: readonly Strategy[],
): readonly Saturation[] {
  const found: Saturation[] = [];
  for (const [hall, strategy] of strategies.entries()) {
    const point = plainSaturationPoint(scenario, strategy);
    if (point?.value === undefined) continue;
    const { value: boards, formula, standing } = point;
    const known = found.findIndex((each) => Math.abs(each.boards / boards - 1) < ALIKE);
    if (known < 0) found.push({ boards, formula, isExact: standing === 'exact', halls: [hall] });
    else found[known] = { ...found[known]!, halls: [...found[known]!.halls, hall] };
  }
  return found;
}
