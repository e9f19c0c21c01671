import { GOLDEN_GAMMA, mix64, mixGamma } from './mix';

/**
 * A sequence of 64-bit values of which any one can be asked for. Replication r has split number r
 * of a generator whose state is the hashed seed: counted up without a hash, each replication would
 * be the one before it, shifted.
 */
@unmanaged
export class Stream {
  state: u64;
  gamma: u64;

  splitFor(seed: u64, replication: u64): void {
    const root = mix64(seed + GOLDEN_GAMMA) + 2 * replication * GOLDEN_GAMMA;
    this.state = mix64(root + GOLDEN_GAMMA);
    this.gamma = mixGamma(root + 2 * GOLDEN_GAMMA);
  }

  /** What is mixed to the value at an index; that of the next index is `gamma` more. */
  stateAt(index: u64): u64 {
    return this.state + this.gamma * index;
  }

  /** The value at an index; the sequence of the paper counts from 1. */
  at(index: u64): u64 {
    return mix64(this.stateAt(index));
  }
}

/*
 * Where a draw is, so that it depends on nothing but board, round and what is drawn. Rounds count
 * from 1; in place of a round 0 stands the number of rounds.
 */

export function roundsIndex(board: u64): u64 {
  return board << 32;
}

/** Of the move; the reply follows. */
export function moveIndex(board: u64, round: u64): u64 {
  return (board << 32) + 2 * round;
}
