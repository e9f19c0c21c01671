import type { Indicator, Interval } from '@simul/core';
import { counted, predictedCell, inIndicated, statementOf, writeIndicated } from '@simul/text';
import type { DocumentPoint } from './swept-lines.js';

/** `makespan 1 h 2 min (3 720 … 3 730 s), of 1 000 exhibitions; in theory = 3 725 s` */
export function foundInWords(
  indicator: Indicator,
  found: Interval,
  { replications, prediction }: DocumentPoint,
): string {
  const { text, interval } = inIndicated(indicator, found);
  const limits = interval === undefined ? '' : ` (95 %: ${interval})`;
  const theory = statementOf(indicator, prediction);
  const said = theory === undefined ? '' : `; in theory ${theoryInWords(indicator, theory)}`;
  return `${text}${limits}, ${counted(replications, 'exhibition')}${said}`;
}

function theoryInWords(
  indicator: Indicator,
  statement: NonNullable<ReturnType<typeof statementOf>>,
): string {
  const { text, aside } = predictedCell(statement, (values) => writeIndicated(indicator, values));
  return [text, aside].filter((part) => part !== undefined).join(', ');
}
