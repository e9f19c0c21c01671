/** A board whose next round has been drawn. */
@unmanaged
export class Entry {
  /** When that round is ready; or when the last reply is in, if `who` says that it was the last. */
  ready: u64;
  /** The board and, below it, its round from 1: what breaks ties. OVER instead of a round. */
  who: u64;
  move: u64;
  reply: u64;

  @inline
  copy(other: Entry): void {
    const from = changetype<usize>(other);
    const to = changetype<usize>(this);
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
  }

  /** Boards count in fifo order. */
  @inline
  comesBefore(other: Entry): bool {
    return this.ready < other.ready || (this.ready == other.ready && this.who < other.who);
  }

  get board(): u32 {
    return <u32>(this.who >> 32);
  }

  get round(): u32 {
    return <u32>this.who;
  }
}

/** The game is over: there is no such round. */
export const OVER: u32 = u32.MAX_VALUE;
