/** The fewest leaves of a tree, so that the first five steps of a climb need no loop. */
const LEAST_LEAVES: u32 = 32;
/** The key of an empty leaf, greater than all others. */
const EMPTY: u64 = u64.MAX_VALUE;
const ROOT: u32 = 1;

/**
 * A winner tree of 64-bit keys with the least key at the root (Knuth, The Art of Computer
 * Programming 3, 5.4.1). Nodes are words: the root is word 1, the children of word i are words 2i
 * and 2i + 1, so the indices of siblings differ in one bit. The leaves are the second half.
 */
@unmanaged
export class Tree {
  static bytes(leaves: u64): u64 {
    return leaves << 4;
  }

  /** The number of leaves for `size` keys: a power of two. */
  static leavesFor(size: u32): u32 {
    let leaves = LEAST_LEAVES;
    while (leaves < size) leaves <<= 1;
    return leaves;
  }

  /**
   * Fills the tree with the keys base, base + step, …, so that the leftmost leaf of every subtree
   * wins; returns the least key.
   */
  reset(leaves: u32, size: u32, step: u64, base: u64): u64 {
    for (let i: u32 = 0; i < leaves; i++) {
      this.put(leaves + i, i < size ? base + <u64>i * step : EMPTY);
    }
    for (let node = leaves - 1; node > ROOT; node--) this.put(node, this.at(node << 1));
    return base;
  }

  @inline
  at(node: u32): u64 {
    return load<u64>(changetype<usize>(this) + (node << 3));
  }

  /** Stores a key in a leaf; returns the least key of the tree. */
  @inline
  climb(leaf: u32, key: u64): u64 {
    key = this.pass(leaf, key);
    key = this.pass(leaf >> 1, key);
    key = this.pass(leaf >> 2, key);
    key = this.pass(leaf >> 3, key);
    key = this.pass(leaf >> 4, key);
    for (let node = leaf >> 5; node != ROOT; node >>= 1) key = this.pass(node, key);
    return key;
  }

  /** Stores a key in a node; returns the lesser of it and its sibling. */
  @inline
  private pass(node: u32, key: u64): u64 {
    this.put(node, key);
    return min(key, this.at(node ^ 1));
  }

  @inline
  private put(node: u32, key: u64): void {
    store<u64>(changetype<usize>(this) + (node << 3), key);
  }
}
