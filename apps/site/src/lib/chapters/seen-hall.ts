import { boardsOf, isRecorded, type Kind, meanTime } from '@simul/core';
import type { Seen, SeenHall } from '../lesson/chapter-spec.js';

/** A hall of a figure, from 0; nothing where a link shows another strategy there. */
export function hallIn({ halls }: Seen, index: number, kind: Kind): SeenHall | undefined {
  const hall = halls[index];
  return hall?.strategy.kind === kind ? hall : undefined;
}

/** How long a move and a reply take on average, and how many boards there are. Seconds. */
export interface AskedTimes {
  readonly boards: number;
  readonly move: number;
  readonly reply: number;
}

/** What is played in a figure; nothing where a link shows recorded games. */
export function askedOf({ settings: { scenario } }: Seen): AskedTimes | undefined {
  if (isRecorded(scenario)) return undefined;
  const { moveTime, replyTime } = scenario;
  return { boards: boardsOf(scenario), move: meanTime(moveTime), reply: meanTime(replyTime) };
}
