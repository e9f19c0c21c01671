/** A tree has at least so many leaves, so that the first steps of a climb need no loop. */
const LEAST_LEAVES: u32 = 32;
/** Where nobody sits: beyond every key. */
const EMPTY: u64 = u64.MAX_VALUE;
const ROOT: usize = 8;

/**
 * A winner tree of 64-bit keys, the least of which stands at the root (Knuth, The Art of Computer
 * Programming 3, 5.4.1). Nodes are words: the root is word 1, the children of word i are 2i and
 * 2i + 1. Places count in bytes, so those of siblings differ in one bit.
 */
@unmanaged
export class Tree {
  static bytes(leaves: u64): u64 {
    return leaves << 4;
  }

  /** How many leaves seat so many. */
  static leavesFor(size: u32): u32 {
    let leaves = LEAST_LEAVES;
    while (leaves < size) leaves <<= 1;
    return leaves;
  }

  /**
   * Seats the keys base, base + step, …, so that in every subtree the leftmost wins; gives the
   * first.
   */
  seat(leaves: u32, size: u32, step: u64, base: u64): u64 {
    const first = (<usize>leaves) << 3;
    for (let i: u32 = 0; i < leaves; i++) {
      this.put(first + ((<usize>i) << 3), i < size ? base + <u64>i * step : EMPTY);
    }
    for (let place = first - 8; place > ROOT; place -= 8) this.put(place, this.at(place << 1));
    return base;
  }

  @inline
  at(place: usize): u64 {
    return load<u64>(changetype<usize>(this) + place);
  }

  /** Puts a key into the leaf at `place`; gives the least of all keys. */
  @inline
  climb(place: usize, key: u64): u64 {
    key = this.pass(place, key);
    key = this.pass((place = Tree.above(place)), key);
    key = this.pass((place = Tree.above(place)), key);
    key = this.pass((place = Tree.above(place)), key);
    key = this.pass((place = Tree.above(place)), key);
    while ((place = Tree.above(place)) != ROOT) key = this.pass(place, key);
    return key;
  }

  /** Puts a key into a node; gives the lesser of it and its sibling. */
  @inline
  private pass(place: usize, key: u64): u64 {
    this.put(place, key);
    return min(key, this.at(place ^ 8));
  }

  @inline
  private put(place: usize, key: u64): void {
    store<u64>(changetype<usize>(this) + place, key);
  }

  @inline
  private static above(place: usize): usize {
    return (place >> 1) & ~7;
  }
}
