/*
 * Memory is handed out from the fixed objects on, one piece behind the other, and never given back:
 * a call places its pieces anew.
 */

/** Of 64 KiB; one less than 4 GiB, so that the end of memory has an address. */
const MOST_PAGES: u64 = 65_535;
/** Bytes. */
const CACHE_LINE: u64 = 64;

/** Where the pieces so far end; more than an address can say when memory cannot hold them. */
let end: u64 = 0;

/** Where the pieces end that stay for the whole call. */
let kept: u64 = 0;

/** The next piece begins at an address, in place of everything behind it. */
export function placeFrom(at: usize): void {
  end = at;
}

/** The pieces so far stay; answers where the others begin, on a line of the cache. */
export function keep(): usize {
  align();
  kept = end;
  return <usize>end;
}

/** The next piece begins behind those that stay, in place of all others. */
export function placeBehindKept(): void {
  end = kept;
}

/** The address of a piece of this many bytes: a multiple of 8. */
export function place(bytes: u64): usize {
  const at = end;
  end = (end + bytes + 7) & ~7;
  return <usize>at;
}

/** The next piece begins a line of the cache: no pair of words then lies in two. */
export function align(): void {
  end = (end + CACHE_LINE - 1) & ~(CACHE_LINE - 1);
}

/** Whether memory holds every piece, grown where it has to be. */
export function fits(): bool {
  const pages = (end + 0xffff) >> 16;
  const held = <u64>memory.size();
  if (pages <= held) return true;
  return pages <= MOST_PAGES && memory.grow(<i32>(pages - held)) >= 0;
}
