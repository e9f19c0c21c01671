import { OPEN_GAMES } from '../layout';
import { parameter } from '../parameters';
import { fill } from './fill';
import { Lane, OVER, PAIR_BITS } from './lane';
import { Tree } from './tree';

/** How many bits hold numbers up to `most`. */
function bitsFor(most: u32): u32 {
  return 32 - <u32>clz(most);
}

/** How many bytes the times of so many boards take, each of up to `most` rounds. */
export function roundsBytes(boards: u32, most: u32): u64 {
  return ((<u64>boards) << roundBitsFor(most)) << 4;
}

/** At least 3: see Lane. */
export function roundBitsFor(most: u32): u32 {
  return max<u32>(3, bitsFor(most));
}

/**
 * Readies a lane for the hall of the boards `first`, `first + step`, and so on, of games of at most
 * `most` rounds. False when an instant might not fit into a key.
 */
export function seatHall(lane: Lane, first: u32, step: u32, most: u32): bool {
  lane.boards = (lane.games.boards - first + step - 1) / step;
  lane.openGames = <u32>min<u64>(lane.boards, parameter(OPEN_GAMES));
  lane.roundBits = roundBitsFor(most);
  lane.shift = lane.roundBits + bitsFor(lane.boards - 1);
  if (!fill(lane, first, step)) return false;
  if (lane.masters > 1 && hasEmptyRound(lane, first, step)) return false;
  lane.leaves = Tree.leavesFor(lane.boards);
  lane.key = lane.tree.seat(lane.leaves, lane.openGames, (<u64>1) << lane.roundBits, 0);
  lane.now = lane.startupTime << lane.shift;
  lane.crewLeaves = Tree.leavesFor(lane.masters);
  lane.free = lane.crew.seat(lane.crewLeaves, lane.masters, 1, lane.now);
  lane.movesLeft = lane.moves;
  lane.totalWait = 0;
  lane.longestWait = 0;
  return true;
}

/**
 * Whether a round takes no time at all: then it matters to several masters who else is free at that
 * very instant.
 */
function hasEmptyRound(lane: Lane, first: u32, step: u32): bool {
  for (let i: u32 = 0; i < lane.boards; i++) {
    let at = lane.roundsAt + (((<usize>i) << lane.roundBits) << PAIR_BITS);
    const end = at + ((<usize>lane.games.roundsOf(first + i * step)) << PAIR_BITS);
    for (; at < end; at += 16) {
      if ((load<u64>(at) | load<u64>(at, 8)) << 1 == 0) return true;
    }
  }
  return false;
}

/** Adds what was measured of a hall to its replication. */
export function settle(lane: Lane): void {
  const tally = lane.tally;
  tally.makespan = max(tally.makespan, lastEnd(lane));
  tally.released = max(tally.released, lane.now >> lane.shift);
  tally.longestWait = max(tally.longestWait, lane.longestWait >> lane.shift);
  tally.busyTime.add(lane.busyTime);
  tally.waitTime.add(lane.totalWait);
}

/** Of all games: their keys have stayed in their leaves. */
function lastEnd(lane: Lane): u64 {
  let last: u64 = 0;
  for (let i: u32 = 0; i < lane.boards; i++) {
    last = max(last, lane.tree.at((<usize>(lane.leaves + i)) << 3) & ~OVER);
  }
  return last >> lane.shift;
}
