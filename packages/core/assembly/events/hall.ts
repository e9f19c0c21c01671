import { OPEN_GAMES, ORDER, QUANTUM, STARTUP_TIME, WALK_TIME } from '../layout';
import { parameter } from '../parameters';
import { Bitset, NONE } from '../queue/bitset';
import { Heap } from '../queue/heap';
import { Board } from './board';
import { FREE, Master } from './master';
import { Tally } from './tally';
import { Waits } from './waits';

/** One hall: some boards and the masters who serve them from one queue, as it stands now. */
@unmanaged
export class Hall {
  now: u64;
  size: u32;
  masters: u32;
  /** How many of the games have been opened. */
  opened: u32;

  order: i32;
  openGames: u64;
  quantum: u64;
  walkTime: u64;
  startupTime: u64;

  boardsAt: usize;
  /** Bytes from one board to the next: those between are in other halls. */
  stride: usize;
  mastersAt: usize;

  /** What will happen: replies come in, walks and moves end. */
  agenda: Heap;
  /** In fifo order, the boards that wait for a master. */
  line: Heap;
  /** In the other orders, the boards that a master may go to. */
  tables: Bitset;
  freeMasters: Bitset;
  tally: Tally;
  waits: Waits;

  board(i: u32): Board {
    return changetype<Board>(this.boardsAt + <usize>i * this.stride);
  }

  master(m: u32): Master {
    return changetype<Master>(this.mastersAt + <usize>m * offsetof<Master>());
  }

  /** Before anything has happened: no game is open and every master is free. */
  clear(): void {
    this.now = 0;
    this.opened = 0;
    this.order = <i32>parameter(ORDER);
    this.openGames = parameter(OPEN_GAMES);
    this.quantum = parameter(QUANTUM);
    this.walkTime = parameter(WALK_TIME);
    this.startupTime = parameter(STARTUP_TIME);
    this.agenda.size = 0;
    this.line.size = 0;
    this.tables.clear(this.size);
    this.freeMasters.clear(this.masters);
    for (let i: u32 = 0; i < this.size; i++) this.board(i).clear();
    for (let m: u32 = 0; m < this.masters; m++) {
      this.freeMasters.add(m);
      this.master(m).clear();
    }
  }
}
