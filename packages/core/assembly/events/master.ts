import { NONE } from '../queue/bitset';

/** What a master does: nothing, */
export const FREE: u32 = 0;
/** walk, */
export const WALKING: u32 = 1;
/** stand at a board until the reply is in, to which only a tour brings her so early, */
export const STANDING: u32 = 2;
/** or make a move. */
export const MOVING: u32 = 3;

/** One who serves boards, one at a time. */
@unmanaged
export class Master {
  /** Where she stands or walks to; NONE before her first board. */
  board: u32;
  doing: u32;

  clear(): void {
    this.board = NONE;
    this.doing = FREE;
  }
}
