import type { BoardState } from '@simul/core';
import { BOARD_STATES } from '../film/states.js';
import type { Scene } from '../film/scene.js';

/** What a line of a listing can stand for: a state of boards, or masters on their way. */
export type Mark = BoardState | 'walking';

/** How many boards are in each state at an instant, and how many masters walk. */
export type Activity = Readonly<Record<Mark, number>>;

export function activityOf({ tally, masters }: Scene): Activity {
  const boards = BOARD_STATES.map((state, index) => [state, tally.boards[index] ?? 0]);
  const walking = masters.filter(({ progress }) => progress < 1).length;
  return { ...(Object.fromEntries(boards) as Record<BoardState, number>), walking };
}
