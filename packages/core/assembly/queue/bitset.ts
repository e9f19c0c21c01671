/** No member. NONE + 1 is 0, so `after(NONE)` starts at 0. */
export const NONE: u32 = u32.MAX_VALUE;

/** Bytes for the number of levels and seven addresses: six levels hold 64⁶ > 2³² members. */
const HEAD = 8 * 4;

/**
 * A set of integers, 64 per word, as a hierarchical bitmap: a bit of a higher level says whether a
 * word of the level below is not 0, so `next` takes a few steps.
 */
@unmanaged
export class Bitset {
  private levels: u32;
  // After it: the start address of each level, the end address of the last, then the words.

  /** The bytes of a set of numbers below `size`. */
  static bytes(size: u64): u64 {
    let bytes: u64 = HEAD;
    do {
      size = (size + 63) >> 6;
      bytes += size << 3;
    } while (size > 1);
    return bytes;
  }

  /** Resets it to an empty set of numbers below `size`. */
  clear(size: u32): void {
    let start = changetype<usize>(this) + HEAD;
    const words = start;
    this.levels = 0;
    do {
      size = (size + 63) >> 6;
      this.setStart(this.levels++, start);
      start += (<usize>size) << 3;
    } while (size > 1);
    this.setStart(this.levels, start);
    memory.fill(words, 0, start - words);
  }

  add(member: u32): void {
    for (let level: u32 = 0; level < this.levels; level++) {
      const word = this.word(level, member);
      store<u64>(word, load<u64>(word) | ((<u64>1) << (member & 63)));
      member >>= 6;
    }
  }

  remove(member: u32): void {
    for (let level: u32 = 0; level < this.levels; level++) {
      const word = this.word(level, member);
      const rest = load<u64>(word) & ~((<u64>1) << (member & 63));
      store<u64>(word, rest);
      if (rest != 0) return;
      member >>= 6;
    }
  }

  /** The least member ≥ `from`, or NONE. */
  next(from: u32): u32 {
    for (let level: u32 = 0; level < this.levels; level++) {
      const word = this.word(level, from);
      if (word >= this.start(level + 1)) return NONE;
      const rest = load<u64>(word) >> (from & 63);
      if (rest != 0) return this.least(level, from + <u32>ctz(rest));
      from = (from >> 6) + 1;
    }
    return NONE;
  }

  /** The next member after `place`, cyclically up to `place` itself, or NONE. */
  after(place: u32): u32 {
    const next = this.next(place + 1);
    return next == NONE ? this.next(0) : next;
  }

  /** The least member below a bit of a level. */
  private least(level: u32, bit: u32): u32 {
    while (level > 0) {
      level--;
      const word = load<u64>(this.start(level) + ((<usize>bit) << 3));
      bit = (bit << 6) + <u32>ctz(word);
    }
    return bit;
  }

  /** The address of the word with a bit of a level. */
  private word(level: u32, bit: u32): usize {
    return this.start(level) + (((<usize>bit) >> 6) << 3);
  }

  private start(level: u32): usize {
    return load<usize>(changetype<usize>(this) + ((<usize>level) << 2), offsetof<Bitset>());
  }

  private setStart(level: u32, start: usize): void {
    store<usize>(changetype<usize>(this) + ((<usize>level) << 2), start, offsetof<Bitset>());
  }
}
