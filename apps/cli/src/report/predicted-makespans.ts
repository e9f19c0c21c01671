import type { Comparison } from '@simul/core';
import type { Paper } from '../terminal/paper.js';
import { padEnd, widest } from '../text/width.js';
import { hanging } from '../text/wrap.js';
import { formulaIn, inFigures, writeTimes } from './statement.js';

/** The predicted makespans: the formula where it is exact, else the number. */
export function predictedMakespans(compared: readonly Comparison[], paper: Paper): string[] {
  const made = compared.map(
    ({ strategy, prediction }) => [strategy.kind, prediction.makespan] as const,
  );
  const nameWidth = widest(made.map(([kind]) => kind)) + 2;
  const standingWidth = widest(made.map(([, { standing }]) => standing)) + 2;
  const isRoomy = paper.width - nameWidth - standingWidth >= ROOMY;
  return made.flatMap(([kind, statement]) => {
    const { standing, formula } = statement;
    const head = paper.ink.strong(padEnd(kind, nameWidth)) + padEnd(standing, standingWidth);
    const said =
      standing === 'exact' ? formulaIn(formula, paper) : inFigures(statement, writeTimes);
    if (isRoomy) return hanging(head, said, paper.width);
    return [head.trimEnd(), ...hanging('  ', said, paper.width)];
  });
}

/** Columns that a formula needs beside its name. */
const ROOMY = 44;
