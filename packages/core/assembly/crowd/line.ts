import { Entry } from './entry';

/**
 * The queue of waiting boards, a ring buffer in fifo order. A new entry is usually the last, except
 * for ties and replies of 0 ns, so `join` searches for its place from the end.
 */
@unmanaged
export class Line {
  size: u32;
  private head: u32;
  private capacity: u32;
  private entriesAt: usize;

  static bytes(boards: u64): u64 {
    return offsetof<Line>() + boards * offsetof<Entry>();
  }

  clear(boards: u32): void {
    this.size = 0;
    this.head = 0;
    this.capacity = boards;
    this.entriesAt = changetype<usize>(this) + offsetof<Line>();
  }

  get first(): Entry {
    return this.entry(0);
  }

  /** @param times the move and the reply of the next round */
  join(ready: u64, who: u64, times: v128): void {
    let place = this.size++;
    while (place > 0 && this.entry(place - 1).comesAfter(ready, who)) {
      const before = this.entry(--place);
      this.entry(place + 1).set(before.head, before.times);
    }
    this.entry(place).set(i64x2(ready, who), times);
  }

  leave(): void {
    this.size--;
    this.head = this.head + 1 == this.capacity ? 0 : this.head + 1;
  }

  @inline
  private entry(place: u32): Entry {
    let index = this.head + place;
    if (index >= this.capacity) index -= this.capacity;
    return changetype<Entry>(this.entriesAt + <usize>index * offsetof<Entry>());
  }
}
