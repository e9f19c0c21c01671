import {
  formatRoundsDistribution,
  formatTimeDistribution,
  type WrittenDistribution,
} from '../distribution/format-distribution.js';
import { isRecorded, type Games, type Scenario } from './scenario.js';

/** What is played, as a document carries it; strategy and seed stand elsewhere in a result. */
export type ScenarioDocument =
  | { readonly name?: string; readonly games: Games }
  | {
      readonly name?: string;
      readonly boards: number;
      readonly rounds: WrittenDistribution;
      readonly moveTime: WrittenDistribution;
      readonly replyTime: WrittenDistribution;
    };

/** The document of a scenario: reading it again gives the same times. */
export function formatScenario(scenario: Scenario): ScenarioDocument {
  const named = scenario.name === undefined ? {} : { name: scenario.name };
  if (isRecorded(scenario)) return { ...named, games: scenario.games };
  return {
    ...named,
    boards: scenario.boards,
    rounds: formatRoundsDistribution(scenario.rounds),
    moveTime: formatTimeDistribution(scenario.moveTime),
    replyTime: formatTimeDistribution(scenario.replyTime),
  };
}
