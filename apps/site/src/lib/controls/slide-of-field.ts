import { boardsOf, isRecorded, meanRounds, meanTime, type Scenario } from '@simul/core';
import { usualRate } from '../settings/usual-arrivals.js';
import { roundsWithMean, timeWithMean } from '../settings/with-mean.js';
import type { FieldOfText } from './field-words.js';
import type { Slide } from './slide.js';
import { slideOfTime } from './slide-of-time.js';

/** The ends of a slider, where they are not the usual ones. */
interface Ends {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** How a scenario is changed; a field that is undefined is left to its default. */
export type PutFields = (fields: Partial<Record<FieldOfText, unknown>>) => void;

/** The slider of a field of a scenario; nothing where there is nothing to slide. */
export function slideOfField(
  scenario: Scenario,
  field: FieldOfText,
  { least, most }: Ends,
  put: PutFields,
): Slide | undefined {
  switch (field) {
    case 'replyLimit': {
      // At its upper end nothing is limited.
      const end = most ?? Math.max(2, boardsOf(scenario));
      const set = (limit: number) => put({ [field]: limit >= end ? undefined : Math.round(limit) });
      return { value: scenario.replyLimit ?? end, least: least ?? 1, most: end, set };
    }
    case 'replyRate': {
      const end = most ?? 10 * usualRate(scenario);
      const set = (rate: number) => put(rate >= end ? NO_RATE : { [field]: rate });
      return { value: scenario.replyRate ?? end, least: least ?? end / 1000, most: end, set };
    }
    case 'replyBurst': {
      const set = (burst: number) => put({ [field]: Math.round(burst) });
      return { value: scenario.replyBurst ?? 1, least: least ?? 1, most: most ?? 100, set };
    }
  }
  if (isRecorded(scenario)) return undefined;
  switch (field) {
    case 'boards': {
      const set = (boards: number) => put({ boards: Math.round(boards) });
      return { value: scenario.boards, least: least ?? 1, most: most ?? 1000, set };
    }
    case 'rounds': {
      const { rounds } = scenario;
      const set = (mean: number) => put({ rounds: roundsWithMean(rounds, mean) });
      return { value: meanRounds(rounds), least: least ?? 1, most: most ?? 100, set };
    }
    case 'moveTime':
    case 'replyTime':
    case 'arrivals': {
      const time = scenario[field];
      if (time === undefined) return undefined;
      const set = (mean: number) => put({ [field]: timeWithMean(time, mean) });
      const hasEnds = least !== undefined && most !== undefined;
      // Only what is constant can be nothing.
      const canBeNothing = time.family === 'constant' || (least ?? 0) > 0;
      return hasEnds && canBeNothing
        ? { value: meanTime(time), least, most, set }
        : slideOfTime(time, set);
    }
    case 'groups':
      return undefined;
  }
}

/** A burst is of a rate. */
const NO_RATE = { replyRate: undefined, replyBurst: undefined };
