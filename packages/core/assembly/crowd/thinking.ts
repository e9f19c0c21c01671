import { Entry } from './entry';

/** The boards whose opponents think, in a binary heap: few, however many boards wait in line. */
@unmanaged
export class Thinking {
  size: usize;

  static bytes(boards: u64): u64 {
    return offsetof<Thinking>() + 8 + boards * offsetof<Entry>();
  }

  /** Whose reply is in first. */
  get first(): Entry {
    return this.entry(0);
  }

  push(entry: Entry): void {
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!entry.comesBefore(this.entry(parent))) break;
      this.entry(hole).copy(this.entry(parent));
      hole = parent;
    }
    this.entry(hole).copy(entry);
  }

  /** Takes out the first: the hole sinks to the bottom, and the last entry rises from there. */
  pop(): void {
    const last = this.entry(--this.size);
    let hole: usize = 0;
    let child: usize = 1;
    while (child < this.size) {
      child += <usize>(
        (child + 1 < this.size && this.entry(child + 1).comesBefore(this.entry(child)))
      );
      if (!this.entry(child).comesBefore(last)) break;
      this.entry(hole).copy(this.entry(child));
      hole = child;
      child = 2 * hole + 1;
    }
    this.entry(hole).copy(last);
  }

  @inline
  private entry(index: usize): Entry {
    return changetype<Entry>(changetype<usize>(this) + 8 + index * offsetof<Entry>());
  }
}
