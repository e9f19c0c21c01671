import type { BoardState } from '@simul/core';
import { BOARD_STATES, WAITING } from '../film/states.js';
import type { Scene } from '../film/scene.js';

/** Where a board can be in a listing; `first` waits for its first move, `done` is over as all are. */
export type BoardMark = BoardState | 'first' | 'done';

/** What a line of a listing can stand for: boards, or masters on their way. */
export type ListingMark = BoardMark | 'walking';

/** How many boards are at each mark at an instant, each at one; and how many masters walk. */
export type Activity = Readonly<Record<ListingMark, number>>;

export function activityOf(scene: Scene): Activity {
  const { tally, masters } = scene;
  const counts = BOARD_STATES.map((state, index) => [state, tally.boards[index] ?? 0]);
  const boards = Object.fromEntries(counts) as Record<BoardState, number>;
  const first = countFirst(scene);
  const areAllOver = boards.over === tally.boards.reduce((sum, count) => sum + count, 0);
  return {
    ...boards,
    first,
    waiting: boards.waiting - first,
    over: areAllOver ? 0 : boards.over,
    done: areAllOver ? boards.over : 0,
    walking: masters.filter(({ progress }) => progress < 1).length,
  };
}

/** Boards that wait with no half-move made; of groups of boards that is not known. */
function countFirst({ halfMoves, shares }: Scene): number {
  const isWaiting = (place: number) => shares[place * BOARD_STATES.length + WAITING]! > 0;
  return halfMoves?.filter((made, place) => made === 0 && isWaiting(place)).length ?? 0;
}
