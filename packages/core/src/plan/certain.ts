import { isRecorded, type Scenario } from '../scenario/scenario.js';

/** Whether nothing is left to chance, so that every exhibition is the same. */
export function isCertain(scenario: Scenario): boolean {
  if (isRecorded(scenario)) return true;
  const { rounds, moveTime, replyTime } = scenario;
  return [rounds, moveTime, replyTime].every(({ family }) => family === 'constant');
}
