/** A number, and the three values that rank it: the least first value comes first, and so on. */
@unmanaged
class Entry {
  first: u64;
  second: u64;
  third: u64;
}

/** A binary heap by three values, the last of which tells all entries apart and is what they are. */
@unmanaged
export class Ranking {
  size: usize;

  /** The bytes that a ranking of this many entries takes. */
  static bytes(entries: u64): u64 {
    return offsetof<Ranking>() + entries * offsetof<Entry>();
  }

  /** The third value of the least entry. */
  get what(): u64 {
    return this.entry(0).third;
  }

  push(first: u64, second: u64, third: u64): void {
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!comesBefore(first, second, third, this.entry(parent))) break;
      this.move(parent, hole);
      hole = parent;
    }
    this.put(hole, first, second, third);
  }

  /** Takes out the least entry. */
  pop(): void {
    const size = --this.size;
    const last = this.entry(size);
    const first = last.first;
    const second = last.second;
    const third = last.third;
    let hole: usize = 0;
    for (let child: usize = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && this.isBefore(child + 1, child)) child += 1;
      if (comesBefore(first, second, third, this.entry(child))) break;
      this.move(child, hole);
      hole = child;
    }
    this.put(hole, first, second, third);
  }

  private isBefore(index: usize, other: usize): bool {
    const entry = this.entry(index);
    return comesBefore(entry.first, entry.second, entry.third, this.entry(other));
  }

  private move(from: usize, to: usize): void {
    const entry = this.entry(from);
    this.put(to, entry.first, entry.second, entry.third);
  }

  private put(index: usize, first: u64, second: u64, third: u64): void {
    const entry = this.entry(index);
    entry.first = first;
    entry.second = second;
    entry.third = third;
  }

  @inline
  private entry(index: usize): Entry {
    const entries = changetype<usize>(this) + offsetof<Ranking>();
    return changetype<Entry>(entries + index * offsetof<Entry>());
  }
}

function comesBefore(first: u64, second: u64, third: u64, other: Entry): bool {
  if (first != other.first) return first < other.first;
  if (second != other.second) return second < other.second;
  return third < other.third;
}
