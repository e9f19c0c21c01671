import { Tally } from '../events/tally';
import { Histogram } from '../events/histogram';
import { Heap } from '../queue/heap';
import { Games } from '../replication/games';
import { Line } from './line';

/**
 * One hall of the crowd way: an exact way to play any number of boards in fifo order, without
 * blocking, walks or a quantum. Waiting boards are in a ring, thinking ones in a heap. It plays
 * halls of over 1,024 boards, and those with times too long for the faster tournament.
 */
@unmanaged
export class Crowd {
  /** The hall has `size` boards: `first`, `first + step`, and so on. */
  first: u32;
  step: u32;
  size: u32;
  masters: u32;
  opened: u32;
  /** Opponents who have arrived, in board order. */
  arrived: u32;
  /** When the next one arrives; all ones after the last. */
  nextArrival: u64;
  /** How many more games may be open. */
  places: u64;
  games: Games;
  tally: Tally;
  waitLimit: u64;
  responseLimit: u64;
  waits: Histogram;
  responses: Histogram;

  /** Boards whose opponent thinks, by the instant of the reply. */
  thinking: Heap;
  line: Line;
  /** The instants at which masters become free. */
  busy: Heap;

  @inline
  arrivalOf(i: u32): u64 {
    return this.games.arrivalOf(this.board(i));
  }

  /** The global number of board i of this hall. */
  @inline
  board(i: u32): u32 {
    return this.first + i * this.step;
  }
}
