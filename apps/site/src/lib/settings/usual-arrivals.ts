import { isRecorded, meanRounds, meanTime, type DrawnScenario, type Scenario } from '@simul/core';

/** How busy one master is with the arrivals that a reader begins with. */
const USUAL_LOAD = 0.8;

/** The time between arrivals that keeps one master busy for 80 % of her time. Seconds. */
export function usualInterval({ rounds, moveTime, replyTime }: DrawnScenario): number {
  const work = meanRounds(rounds) * (meanTime(moveTime) || meanTime(replyTime));
  return Number((work / USUAL_LOAD).toPrecision(2)) || 1;
}

/** How many moves one master makes in a second, to two digits. */
export function usualRate(scenario: Scenario): number {
  const move = isRecorded(scenario) ? 0 : meanTime(scenario.moveTime);
  return Number((1 / (move || 1)).toPrecision(2));
}
