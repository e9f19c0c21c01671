import type { Reach } from './reach.js';
import { firstYes } from './search.js';
import type { Trial, Trials } from './trials.js';

/** The number found, and the confidence in it. */
export interface Evidence {
  readonly at: Trial;
  /** The adjacent better number, with which the condition does not hold, if there is one. */
  readonly beside: Trial | undefined;
  /** Whether `at` and `beside` are both decided. */
  readonly decided: boolean;
  /** If `at` is undecided: the nearest number with which the condition certainly holds. */
  readonly surely: Trial | undefined;
  /** If `beside` is undecided: the nearest number with which the condition certainly fails. */
  readonly surelyNot: Trial | undefined;
}

/** @param index of the number found */
export async function evidenceFor(index: number, reach: Reach, trials: Trials): Promise<Evidence> {
  const at = await trials.at(index);
  const beside = index === reach.first ? undefined : await trials.at(index - 1);
  return {
    at,
    beside,
    decided: at.decided && (beside?.decided ?? true),
    surely: at.decided ? undefined : await sureFrom(index + 1, reach, trials),
    surelyNot: beside?.decided === false ? await sureNotFrom(index - 2, reach, trials) : undefined,
  };
}

async function sureFrom(
  start: number,
  { last }: Reach,
  trials: Trials,
): Promise<Trial | undefined> {
  const further = await firstYes(last - start + 1, 0, async (steps) => {
    const { holds, decided } = await trials.at(start + steps);
    return holds && decided;
  });
  return further === undefined ? undefined : trials.at(start + further);
}

async function sureNotFrom(
  start: number,
  { first }: Reach,
  trials: Trials,
): Promise<Trial | undefined> {
  const further = await firstYes(start - first + 1, 0, async (steps) => {
    const { holds, decided } = await trials.at(start - steps);
    return !holds && decided;
  });
  return further === undefined ? undefined : trials.at(start - further);
}
