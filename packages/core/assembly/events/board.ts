import { NONE } from '../queue/bitset';

/** One round of a game: the layout of layout.ts. */
@unmanaged
export class Round {
  move: u64;
  reply: u64;
  /** From ready to the move's first instant. */
  wait: u64;
}

/** One game; layout.ts knows the first two fields. */
@unmanaged
export class Board {
  rounds: u64;
  /** When its last reply was in. */
  end: u64;
  /** Since when its round has been ready. */
  readySince: u64;
  /** What is left of a move that has been begun. */
  moveLeft: u64;
  roundsAt: usize;
  /** Moves that have been made. */
  made: u32;
  /** Who stands here or walks here, or NONE. Two never do: see `go`. */
  master: u32;
  /** 1 while the round is ready and its move, or the rest of it, has yet to begin. */
  waiting: u32;

  /** Before its first move. */
  clear(): void {
    this.moveLeft = 0;
    this.made = 0;
    this.master = NONE;
    this.waiting = 0;
  }

  round(index: u64): Round {
    return changetype<Round>(this.roundsAt + <usize>index * offsetof<Round>());
  }
}
