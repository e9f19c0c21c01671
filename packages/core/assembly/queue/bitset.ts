/** No member; the one before 0, too. */
export const NONE: u32 = u32.MAX_VALUE;

/** The number of levels, and room for seven addresses: six levels of 64 ways pass 2³² members. */
const HEAD = 8 * 4;

/**
 * A set of whole numbers, 64 to a word. Above the words lie levels of words, in which a bit says
 * whether a word of the level below has any, so that the next member is found in a few steps.
 */
@unmanaged
export class Bitset {
  private levels: u32;
  // Where each level begins follows, and where the last one ends; then the words.

  /** How many bytes hold a set of numbers below `size`. */
  static bytes(size: u64): u64 {
    let bytes: u64 = HEAD;
    do {
      size = (size + 63) >> 6;
      bytes += size << 3;
    } while (size > 1);
    return bytes;
  }

  /** Makes it an empty set of numbers below `size`. */
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

  /** The first member from `from` on, or NONE. */
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

  /** The first member after `place`, round to `place` itself, or NONE. */
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

  /** Where the word with a bit of a level is. */
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
