import { Tally } from '../events/tally';
import { Histogram } from '../events/histogram';
import { Games } from '../replication/games';
import { Tree } from './tree';

/**
 * The state of one hall in the tournament way: see play.ts. The key of a board is
 * `ready << shift | leaf << roundBits | round`; its top bit is set when the game is over. Comparing
 * two keys decides fifo order with ties by board, because leaves are in board order. The low bits
 * address the next round of the board. Instants are stored shifted.
 */
@unmanaged
export class Lane {
  /** The key of the next board. */
  key: u64;
  /** When the first master is free; with several masters, her number is in the low bits. */
  free: u64;
  /** The end of the last move so far. */
  now: u64;
  /** No master serves before it. Not shifted, like the sums of times. */
  startupTime: u64;
  busyTime: u64;
  /** Bitwise or of all times, to check their size. */
  seen: u64;
  /** Upper bound of makespan minus total move time: see `account`. */
  excess: u64;
  replyTime: u64;
  /** The sum of the instants at which later games opened. */
  openings: u64;
  longestWait: u64;
  /** Waits of longer are counted; all ones for none. Not shifted. */
  waitLimit: u64;
  responseLimit: u64;
  roundsBeyond: u64;
  movesLeft: u32;
  boards: u32;
  leaves: u32;
  masters: u32;
  /** The number of games opened so far. `openNext` opens one when a game is over. */
  openGames: u32;
  /** The number of bits of a key that hold the round. */
  roundBits: u32;
  shift: u32;
  tree: Tree;
  /** Several masters, by the instant at which they become free. */
  masterTree: Tree;
  masterLeaves: u32;
  /** Pairs of move and reply, shifted; 2^roundBits pairs per board, more than it has rounds. */
  roundsAt: usize;
  games: Games;
  tally: Tally;
  waits: Histogram;
  responses: Histogram;

  /** The base address for the low bits of a key; nodes above the leaves have no rounds. */
  @inline
  get roundsFromRoot(): usize {
    return this.roundsAt - (((<usize>this.leaves) << this.roundBits) << PAIR_BITS);
  }

  /** Whether `playBoth` can play it together with another lane. */
  get isPlain(): bool {
    return this.masters == 1 && !this.isLimited && this.waitLimit == u64.MAX_VALUE;
  }

  @inline
  get isLimited(): bool {
    return this.openGames < this.boards;
  }

  /**
   * Adds the times of a drawn game. Makespan minus total move time is at most the longest game
   * (Simul's docs/model.md, bounds on every path), or, with limited open games, all replies.
   */
  account(moves: u64, replies: u64): void {
    this.busyTime += moves;
    this.replyTime += replies;
    this.excess = this.isLimited ? this.excess + replies : max(this.excess, moves + replies);
  }
}

/**
 * The bit of the key, and of the last reply, of a game that is over. With limited open games it
 * replaces the move after the last round.
 */
export const OVER: u64 = (<u64>1) << 63;

/** A pair of times: 16 bytes. */
export const PAIR_BITS: u32 = 4;
export const PAIR_BYTES: usize = 1 << PAIR_BITS;
