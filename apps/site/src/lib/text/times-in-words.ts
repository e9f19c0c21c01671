import { formatScenario, isRecorded, type Scenario } from '@simul/core';
import { counted } from '@simul/text';

/** A scenario in one line: `24 boards · 30 rounds · 5s · 55s`. */
export function timesInWords(scenario: Scenario): string {
  if (isRecorded(scenario)) return `${counted(scenario.games.length, 'game')}, by their clocks`;
  const { rounds, moveTime, replyTime } = formatScenario(scenario) as Record<string, unknown>;
  const texts = [moveTime, replyTime].map((time) =>
    Array.isArray(time) ? 'as listed' : String(time),
  );
  return [counted(scenario.boards, 'board'), `${String(rounds)} rounds`, ...texts].join(' · ');
}
