import { Tally } from '../events/tally';
import { Waits } from '../events/waits';
import { Heap } from '../queue/heap';
import { Games } from '../replication/games';
import { Line } from './line';

/** One hall as a crowd plays it: see play.ts. */
@unmanaged
export class Crowd {
  /** Its boards are `first`, `first + step`, and so on: `size` of them. */
  first: u32;
  step: u32;
  size: u32;
  masters: u32;
  opened: u32;
  games: Games;
  tally: Tally;
  waits: Waits;

  /** When replies will be in, and whose: few, however many boards wait in line. */
  thinking: Heap;
  line: Line;
  /** Until when each master is busy, where there are several. */
  busy: Heap;

  /** Of the hall's i-th board. */
  @inline
  board(i: u32): u32 {
    return this.first + i * this.step;
  }
}
