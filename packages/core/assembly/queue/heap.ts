/** What is due, and when. */
@unmanaged
class Entry {
  at: u64;
  what: u64;
}

/** A binary heap: the least comes out first, by instant, then by what it is. */
@unmanaged
export class Heap {
  size: usize;

  /** How many bytes hold a heap of so many entries. */
  static bytes(entries: u64): u64 {
    return offsetof<Heap>() + entries * offsetof<Entry>();
  }

  /** The instant of the least entry. */
  get at(): u64 {
    return this.entry(0).at;
  }

  /** What the least entry is. */
  get what(): u64 {
    return this.entry(0).what;
  }

  push(at: u64, what: u64): void {
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.comesBefore(at, what, parent)) break;
      this.move(parent, hole);
      hole = parent;
    }
    this.put(hole, at, what);
  }

  /** Takes out the least entry. */
  pop(): void {
    const last = this.entry(--this.size);
    this.sink(last.at, last.what);
  }

  /** Takes out the least entry and puts another in. */
  replace(at: u64, what: u64): void {
    this.sink(at, what);
  }

  /** Finds the place, from the top down, of an entry that replaces the least one. */
  private sink(at: u64, what: u64): void {
    const size = this.size;
    let hole: usize = 0;
    while (true) {
      let child = hole * 2 + 1;
      if (child >= size) break;
      if (child + 1 < size && this.isBefore(child + 1, child)) child++;
      if (this.comesBefore(at, what, child)) break;
      this.move(child, hole);
      hole = child;
    }
    this.put(hole, at, what);
  }

  private entry(index: usize): Entry {
    const entries = changetype<usize>(this) + offsetof<Heap>();
    return changetype<Entry>(entries + index * offsetof<Entry>());
  }

  private put(index: usize, at: u64, what: u64): void {
    const entry = this.entry(index);
    entry.at = at;
    entry.what = what;
  }

  private move(from: usize, to: usize): void {
    const entry = this.entry(from);
    this.put(to, entry.at, entry.what);
  }

  private isBefore(index: usize, other: usize): bool {
    const entry = this.entry(index);
    return this.comesBefore(entry.at, entry.what, other);
  }

  private comesBefore(at: u64, what: u64, index: usize): bool {
    const entry = this.entry(index);
    return at < entry.at || (at == entry.at && what < entry.what);
  }
}
