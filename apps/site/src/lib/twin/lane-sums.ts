import type { Film } from '../film/film.js';
import {
  ARRIVED,
  ASKED,
  BOARD_STATES,
  CLOSED,
  HERE,
  OVER,
  THINKING,
  WAITING,
} from '../film/states.js';
import { lanesOf } from '../film/track.js';

/** A board's lane in figures. Seconds. */
export interface LaneSum {
  readonly board: number;
  /** At the door, before the game opened. */
  readonly arrived: number;
  readonly opened: number;
  readonly here: number;
  readonly waiting: number;
  /** Queued for a reply. */
  readonly asked: number;
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
      arrived: sums[ARRIVED]!,
      opened: sums[CLOSED]! + sums[ARRIVED]!,
      here: sums[HERE]!,
      waiting: sums[WAITING]!,
      asked: sums[ASKED]!,
      thinking: sums[THINKING]!,
      over,
    };
  });
}
