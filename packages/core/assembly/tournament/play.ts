import { Lane, OVER, PAIR_BITS } from './lane';

/*
 * The tournament way: the fastest exact way to play up to 1,024 boards a hall in fifo order,
 * without blocking, walks or a quantum. A winner tree of 64-bit keys, which instants must fit,
 * gives the next board.
 */

/** Plays two replications at a time: the processor overlaps their chains of comparisons. */
export function playBoth(a: Lane, b: Lane): void {
  const both = min(a.movesLeft, b.movesLeft);
  const shift = <u64>a.shift;
  const low = ((<u64>1) << shift) - 1;
  const roundBits = a.roundBits;
  const waits = a.waits;
  const treeA = a.tree;
  const treeB = b.tree;
  const roundsA = a.roundsFromRoot;
  const roundsB = b.roundsFromRoot;
  let keyA = a.key;
  let keyB = b.key;
  let nowA = a.now;
  let nowB = b.now;
  let longestA = a.longestWait;
  let longestB = b.longestWait;
  for (let move: u32 = 0; move < both; move++) {
    const placeA = <u32>(keyA & low);
    const placeB = <u32>(keyB & low);
    const readyA = keyA & ~low;
    const readyB = keyB & ~low;
    const startA = max(nowA, readyA);
    const startB = max(nowB, readyB);
    const waitA = startA - readyA;
    const waitB = startB - readyB;
    longestA = max(longestA, waitA);
    longestB = max(longestB, waitB);
    waits.add(waitA >> shift);
    waits.add(waitB >> shift);
    const roundA = roundsA + (placeA << PAIR_BITS);
    const roundB = roundsB + (placeB << PAIR_BITS);
    nowA = startA + load<u64>(roundA);
    nowB = startB + load<u64>(roundB);
    const nextA = (nowA + load<u64>(roundA, 8)) | (<u64>(placeA + 1));
    const nextB = (nowB + load<u64>(roundB, 8)) | (<u64>(placeB + 1));
    keyA = treeA.climb(placeA >> roundBits, nextA);
    keyB = treeB.climb(placeB >> roundBits, nextB);
  }
  a.key = keyA;
  b.key = keyB;
  a.now = a.free = nowA;
  b.now = b.free = nowB;
  a.longestWait = longestA;
  b.longestWait = longestB;
  a.movesLeft -= both;
  b.movesLeft -= both;
}

/**
 * Plays the remaining moves of one lane. With limited open games, a game that is over reaches the
 * root like a ready round, at the instant of its last reply, and opens the next game. Boards that
 * are ready at that instant have lower numbers than the new one, so their order does not matter.
 */
export function playAlone(lane: Lane): void {
  const shift = <u64>lane.shift;
  const low = ((<u64>1) << shift) - 1;
  let key = lane.key;
  let free = lane.free;
  while (lane.movesLeft > 0) {
    const place = <u32>(key & low);
    const leaf = place >> lane.roundBits;
    const ready = key & ~low;
    const round = lane.roundsFromRoot + (place << PAIR_BITS);
    const move = load<u64>(round);
    if (move == OVER) {
      key = openNext(lane, ready, lane.tree.climb(leaf, ready | OVER));
      continue;
    }
    const start = max(free & ~low, ready);
    const wait = start - ready;
    const end = start + move;
    lane.movesLeft--;
    lane.longestWait = max(lane.longestWait, wait);
    lane.waits.add(wait >> shift);
    lane.roundsBeyond += <u64>(wait >> shift > lane.waitLimit);
    lane.now = max(lane.now, end);
    free = lane.masters == 1 ? end : occupy(lane, free & low, end);
    key = lane.tree.climb(leaf, (end + load<u64>(round, 8)) | (<u64>(place + 1)));
  }
  lane.key = key;
  lane.free = free;
}

/** Makes a master busy until `until`; returns the key of the master who is free first. */
function occupy(lane: Lane, master: u64, until: u64): u64 {
  return lane.masterTree.climb(lane.masterLeaves + <u32>master, until | master);
}

/** Opens the next game in board order, if there is one; returns the least key. */
function openNext(lane: Lane, at: u64, key: u64): u64 {
  if (lane.openGames == lane.boards) return key;
  const leaf = lane.leaves + lane.openGames++;
  lane.openings += at >> lane.shift;
  return lane.tree.climb(leaf, at | ((<u64>leaf) << lane.roundBits));
}
