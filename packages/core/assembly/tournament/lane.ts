import { Tally } from '../events/tally';
import { Waits } from '../events/waits';
import { Games } from '../replication/games';
import { Tree } from './tree';

/**
 * One hall without walks and interruptions, in fifo order, as a tournament plays it.
 * A board's key is `ready << shift | leaf << roundBits | round`, its top bit set when it is over: one
 * comparison of keys is the whole discipline, the tie by board included, since leaves are in the
 * order of boards, and the low bits are where the board's next round lies. Instants are kept shifted
 * like this throughout.
 */
@unmanaged
export class Lane {
  /** Of the board that is next. */
  key: u64;
  /** When the master is free who is free first, and, where there are several, which she is. */
  free: u64;
  /** The end of the last move so far. */
  now: u64;
  /** No master serves before it. It and the sums of times are not shifted. */
  startupTime: u64;
  busyTime: u64;
  /** Every time, or-ed: none has a bit that this has not. */
  seen: u64;
  /** What the makespan may exceed all moves by: see `account`. */
  excess: u64;
  replyTime: u64;
  /** The instants at which games opened later than the first ones, added up. */
  openings: u64;
  longestWait: u64;
  /** How many rounds are still to be played. */
  movesLeft: u32;
  boards: u32;
  leaves: u32;
  masters: u32;
  /** How many games are open at first; when one is over, the next one opens. */
  openGames: u32;
  /** How many bits of a key say the round. */
  roundBits: u32;
  shift: u32;
  tree: Tree;
  /** Of several masters, by when they are free. */
  crew: Tree;
  crewLeaves: u32;
  /** Pairs of move and reply, shifted; 2^roundBits to a board, more than it has rounds. */
  roundsAt: usize;
  games: Games;
  tally: Tally;
  waits: Waits;

  /** What the low bits of a key count from: there are no rounds of the nodes above the leaves. */
  @inline
  get roundsFromRoot(): usize {
    return this.roundsAt - (((<usize>this.leaves) << this.roundBits) << PAIR_BITS);
  }

  /** Whether it can be played beside another. */
  get isPlain(): bool {
    return this.masters == 1 && !this.isLimited;
  }

  @inline
  get isLimited(): bool {
    return this.openGames < this.boards;
  }

  /**
   * Adds up a game that has been drawn. No makespan exceeds all moves by more than the longest game
   * (Simul's docs/model.md, bounds on every path), or, where few games are open, by all replies.
   */
  account(moves: u64, replies: u64): void {
    this.busyTime += moves;
    this.replyTime += replies;
    this.excess = this.isLimited ? this.excess + replies : max(this.excess, moves + replies);
  }
}

/**
 * Of the key of a board whose game is over, and of its last reply; where few games are open, what
 * stands behind the last round in place of a move.
 */
export const OVER: u64 = (<u64>1) << 63;

/** A pair of times: 16 bytes. */
export const PAIR_BITS: u32 = 4;
export const PAIR_BYTES: usize = 1 << PAIR_BITS;
