import { GOLDEN_GAMMA, mix64, mixGamma } from './mix';

/**
 * A sequence of 64-bit values with random access. Replication r uses split number r of a generator
 * whose state is the hashed seed. If states only counted up without a hash, each replication would
 * be the previous one, shifted.
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

  /** The state before mixing at an index; each index adds `gamma`. */
  stateAt(index: u64): u64 {
    return this.state + this.gamma * index;
  }

  /** The value at an index; the paper counts from 1. */
  at(index: u64): u64 {
    return mix64(this.stateAt(index));
  }
}

/*
 * The index of a draw depends only on the board, the round and the drawn quantity. Rounds count
 * from 1; index 0 of a board draws its number of rounds.
 */

/** From the arrival of the opponent before, in place of the reply of round 0. */
export function arrivalIndex(board: u64): u64 {
  return (board << 32) + 1;
}

export function roundsIndex(board: u64): u64 {
  return board << 32;
}

/** The index of the move; the reply has the next index. */
export function moveIndex(board: u64, round: u64): u64 {
  return (board << 32) + 2 * round;
}
