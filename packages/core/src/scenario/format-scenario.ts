import {
  formatRoundsDistribution,
  formatTimeDistribution,
  type WrittenDistribution,
} from '../distribution/format-distribution.js';
import { formatGames, type ListedGame } from './listed-games.js';
import {
  isRecorded,
  type Group,
  type Opener,
  type ReplyLimits,
  type Scenario,
} from './scenario.js';

/** Boards that are alike, as a document carries them. */
interface BoardsDocument {
  readonly boards: number;
  readonly rounds: WrittenDistribution;
  readonly moveTime: WrittenDistribution;
  readonly replyTime: WrittenDistribution;
  readonly opens?: Opener;
  readonly priority?: number;
  readonly arrivals?: WrittenDistribution;
}

/** What a group has of its own. */
type GroupDocument = Partial<BoardsDocument> & { readonly name: string };

/** What is played, as a document carries it; strategy and seed stand elsewhere in a result. */
export type ScenarioDocument = ReplyLimits & { readonly name?: string } & (
    | { readonly games: readonly ListedGame[] }
    | (BoardsDocument & { readonly groups?: readonly GroupDocument[] })
  );

/** The document of a scenario: reading it again gives the same times. */
export function formatScenario(scenario: Scenario): ScenarioDocument {
  const { name, replyLimit, replyRate, replyBurst } = scenario;
  const described = defined({ name });
  const limits = defined({ replyLimit, replyRate, replyBurst });
  if (isRecorded(scenario)) return { ...described, games: formatGames(scenario), ...limits };
  const { groups } = scenario;
  return {
    ...described,
    ...(formatBoards(scenario) as BoardsDocument),
    ...limits,
    ...(groups && { groups: groups.map(formatGroup) }),
  };
}

function formatGroup(group: Group): GroupDocument {
  return { name: group.name, ...formatBoards(group) };
}

function formatBoards(group: Omit<Group, 'name'>): Partial<BoardsDocument> {
  const { boards, rounds, moveTime, replyTime, opens, priority, arrivals } = group;
  return defined({
    boards,
    rounds: rounds && formatRoundsDistribution(rounds),
    moveTime: moveTime && formatTimeDistribution(moveTime),
    replyTime: replyTime && formatTimeDistribution(replyTime),
    opens,
    priority,
    arrivals: arrivals && formatTimeDistribution(arrivals),
  });
}

/** Without the fields that have no value, so that no document carries them. */
function defined<T extends object>(fields: { [Name in keyof T]: T[Name] | undefined }): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
