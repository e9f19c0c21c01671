import type { PlanDocument } from '@simul/core';
import { plannedNumber, plannedRange, type Planned } from '@simul/text';
import { conditionInWords } from './condition-in-words.js';

/** An answer: what is set in bold, and the rest of the sentence. */
export interface Answer {
  readonly strong: string;
  readonly rest: string;
}

/** A plan as what is said of it takes it. */
export function plannedOf(document: PlanDocument): Planned {
  const { evidence, outOfReach } = document;
  return { ...document, found: evidence ?? undefined, outOfReach: outOfReach ?? undefined };
}

export function answerOf({ goal, condition, number, isPartial, trials }: PlanDocument): Answer {
  const wanted = conditionInWords(condition);
  if (number !== null) {
    const which = goal.wanted === 'least' ? 'the fewest' : 'the most';
    const verb = number === 1 ? 'is' : 'are';
    return {
      strong: plannedNumber(number, goal),
      rest: ` ${verb} ${which} with which ${wanted}.`,
    };
  }
  if (isPartial)
    return { strong: 'No answer yet', rest: `: with how many ${wanted} is still open.` };
  const all = plannedRange(goal.from, goal.to, goal);
  return trials.length === 0
    ? { strong: 'Impossible', rest: ` with ${all}: theory rules out that ${wanted}.` }
    : { strong: 'None', rest: ` of ${all} will do: with none of them ${wanted}.` };
}
