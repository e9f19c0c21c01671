import type { Film } from '../film/film.js';
import { BOARD_STATES, CLOSED, HERE, OVER, THINKING, WAITING } from '../film/states.js';
import { lanesOf } from '../film/track.js';

/** A board's lane in figures. Seconds. */
export interface LaneSum {
  readonly board: number;
  readonly opened: number;
  readonly here: number;
  readonly waiting: number;
  readonly thinking: number;
  readonly over: number;
}

/** How long the first boards of a film were in each state. */
export function laneSums({ boards, end }: Film, most: number): readonly LaneSum[] {
  return Array.from({ length: Math.min(most, lanesOf(boards)) }, (_, board) => {
    const sums = new Array<number>(BOARD_STATES.length).fill(0);
    const last = boards.offsets[board + 1]! - 1;
    for (let index = boards.offsets[board]!; index <= last; index++) {
      const to = index === last ? end : boards.from[index + 1]!;
      sums[boards.state[index]!]! += to - boards.from[index]!;
    }
    const over = end - sums[OVER]!;
    return {
      board,
      opened: sums[CLOSED]!,
      here: sums[HERE]!,
      waiting: sums[WAITING]!,
      thinking: sums[THINKING]!,
      over,
    };
  });
}
