/*
 * A bump allocator after the fixed objects. Nothing is freed; each call allocates all its blocks
 * again from the start.
 */

/** Pages of 64 KiB; one page less than 4 GiB, so that the end of memory fits a 32-bit address. */
const MOST_PAGES: u64 = 65_535;
/** Bytes. */
const CACHE_LINE: u64 = 64;

/** The end of the allocated blocks; more than 32 bits if they do not fit into memory. */
let end: u64 = 0;

/** The end of the blocks that are kept for the whole call. */
let kept: u64 = 0;

/** Continues at an address; drops all blocks after it. */
export function placeFrom(at: usize): void {
  end = at;
}

/** Keeps all blocks so far; returns the address of the next block, at the start of a cache line. */
export function keep(): usize {
  align();
  kept = end;
  return <usize>end;
}

/** Continues after the kept blocks; drops all others. */
export function placeBehindKept(): void {
  end = kept;
}

/** Allocates a block; returns its address, a multiple of 8. */
export function place(bytes: u64): usize {
  const at = end;
  end = (end + bytes + 7) & ~7;
  return <usize>at;
}

/** Aligns the next block to a cache line, so that no pair of words crosses two lines. */
export function align(): void {
  end = (end + CACHE_LINE - 1) & ~(CACHE_LINE - 1);
}

/** Whether all blocks fit into memory; grows it if needed. */
export function fits(): bool {
  const pages = (end + 0xffff) >> 16;
  const held = <u64>memory.size();
  if (pages <= held) return true;
  return pages <= MOST_PAGES && memory.grow(<i32>(pages - held)) >= 0;
}
