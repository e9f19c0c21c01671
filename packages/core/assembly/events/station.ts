import { Bitset } from '../queue/bitset';
import { Heap } from '../queue/heap';
import { Ranking } from '../queue/ranking';

/** One queue: some boards of a hall, served by all masters or by the one of the same number. */
@unmanaged
export class Station {
  /** Its boards are `first`, `first + step`, and so on, `size` of them; numbers within the hall. */
  first: u32;
  step: u32;
  size: u32;
  /** How many games have been opened in the order of the boards. */
  opened: u32;
  /** How many more games may be open. */
  places: u64;

  /** In fifo and lifo order, the boards that wait for a master. */
  line: Heap;
  /** The same in orders with a measure of their own. */
  ranked: Ranking;
  /** In the orders of a round trip, the boards that a master may go to. */
  tables: Bitset;
  /** Opponents who have arrived and whose games are not open, where that is not simply the next board. */
  door: Ranking;

  /** Before any game is open. The tables are numbered as in the hall. */
  clear(places: u64, boards: u32): void {
    this.opened = 0;
    this.places = places;
    this.line.size = 0;
    this.ranked.size = 0;
    this.door.size = 0;
    this.tables.clear(boards);
  }

  /** The next board whose game has not been opened, in board order. */
  get nextBoard(): u32 {
    return this.first + this.opened * this.step;
  }
}
