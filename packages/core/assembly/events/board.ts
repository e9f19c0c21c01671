import { NONE } from '../queue/bitset';

/** One round of a game: the layout of layout.ts. */
@unmanaged
export class Round {
  move: u64;
  reply: u64;
  /** From ready to the move's first instant. */
  wait: u64;
}

/** One game; layout.ts knows the first fields, up to `opponentOpens`. */
@unmanaged
export class Board {
  rounds: u64;
  /** When the game was over. */
  end: u64;
  arrival: u64;
  priority: i64;
  group: u16;
  /** 1 when it is left out of waits and responses. */
  isWarmup: u16;
  /** 1 when each round is first the reply, then the move. */
  opponentOpens: u32;
  /** Since when its round has been ready. */
  readySince: u64;
  /** Since when its reply has been asked for. */
  askedSince: u64;
  /** What is left of a move that has been begun. */
  moveLeft: u64;
  roundsAt: usize;
  /** Moves that have been made. */
  made: u32;
  /** The master who stands here or walks here, or NONE. Two never do: see `go`. */
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

  /** The reply that is asked for now: of the move just made, or of the round to come. */
  get reply(): u64 {
    return this.round(this.opponentOpens ? this.made : this.made - 1).reply;
  }

  /** How long the game takes alone with a master. */
  get ownTime(): u64 {
    let time: u64 = 0;
    for (let r: u64 = 0; r < this.rounds; r++) time += this.round(r).move + this.round(r).reply;
    return time;
  }
}
