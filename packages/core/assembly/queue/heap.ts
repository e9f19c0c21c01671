/** An event and its instant. */
@unmanaged
class Entry {
  at: u64;
  what: u64;
}

/**
 * A binary min-heap, ordered by instant, then by `what`. Comparisons are branchless, because the
 * processor cannot predict them.
 */
@unmanaged
export class Heap {
  size: usize;

  /** The bytes of a heap with `entries` entries. */
  static bytes(entries: u64): u64 {
    return offsetof<Heap>() + entries * offsetof<Entry>();
  }

  /** The instant of the least entry. */
  get at(): u64 {
    return this.entry(0).at;
  }

  /** The `what` of the least entry. */
  get what(): u64 {
    return this.entry(0).what;
  }

  push(at: u64, what: u64): void {
    this.rise(this.size++, at, what);
  }

  /** Removes the least entry. */
  pop(): void {
    const last = this.entry(--this.size);
    this.replace(last.at, last.what);
  }

  /**
   * Removes the least entry and inserts another: the hole sinks to the bottom, and the new entry
   * rises from there, rarely far (Wegener, "Bottom-up heapsort", Theoretical Computer Science 118,
   * 1993).
   */
  replace(at: u64, what: u64): void {
    const size = this.size;
    let hole: usize = 0;
    let child: usize = 1;
    while (child + 1 < size) {
      child = this.lesser(child);
      this.move(child, hole);
      hole = child;
      child = 2 * hole + 1;
    }
    if (child < size) {
      this.move(child, hole);
      hole = child;
    }
    this.rise(hole, at, what);
  }

  /** Inserts an entry on the path from a hole to the root. */
  private rise(hole: usize, at: u64, what: u64): void {
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const entry = this.entry(parent);
      if (!comesBefore(at, what, entry.at, entry.what)) break;
      this.move(parent, hole);
      hole = parent;
    }
    // One vector store: a vector load right after two stores of its halves would stall.
    v128.store(changetype<usize>(this.entry(hole)), i64x2(at, what));
  }

  private move(from: usize, to: usize): void {
    v128.store(changetype<usize>(this.entry(to)), v128.load(changetype<usize>(this.entry(from))));
  }

  /** The index of the lesser of an entry and the next. */
  private lesser(index: usize): usize {
    const entry = this.entry(index);
    const next = this.entry(index + 1);
    return index + <usize>comesBefore(next.at, next.what, entry.at, entry.what);
  }

  @inline
  private entry(index: usize): Entry {
    const entries = changetype<usize>(this) + offsetof<Heap>();
    return changetype<Entry>(entries + index * offsetof<Entry>());
  }
}

function comesBefore(at: u64, what: u64, otherAt: u64, otherWhat: u64): bool {
  return <bool>((<i32>(at < otherAt)) | ((<i32>(at == otherAt)) & (<i32>(what < otherWhat))));
}
