/** A waiting board with the times of its next round. */
@unmanaged
export class Entry {
  ready: u64;
  /** The board in the upper 32 bits (it breaks ties), its round, from 1, in the lower. */
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

  /** Two vector stores: a vector load right after stores of its halves would stall. */
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

/** Stands for a round if the game is over. */
export const GAME_OVER: u32 = u32.MAX_VALUE;
