/** A board that waits, its next round drawn. */
@unmanaged
export class Entry {
  ready: u64;
  /** The board and, below it, its round from 1: what breaks ties. */
  who: u64;
  move: u64;
  reply: u64;

  @inline
  get head(): v128 {
    return v128.load(changetype<usize>(this));
  }

  @inline
  get times(): v128 {
    return v128.load(changetype<usize>(this), 16);
  }

  /** In two pieces, since what is loaded in one right after halves were stored has to wait. */
  @inline
  set(head: v128, times: v128): void {
    v128.store(changetype<usize>(this), head);
    v128.store(changetype<usize>(this), times, 16);
  }

  /** In fifo order. */
  @inline
  comesAfter(ready: u64, who: u64): bool {
    return ready < this.ready || (ready == this.ready && who < this.who);
  }
}

/** In place of a round: the game is over. */
export const GAME_OVER: u32 = u32.MAX_VALUE;
