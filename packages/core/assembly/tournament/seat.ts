import { OPEN_GAMES } from '../layout';
import { parameter } from '../parameters';
import { fill } from './fill';
import { Lane, OVER, PAIR_BITS } from './lane';
import { Tree } from './tree';

/** How many bits hold numbers up to `most`. */
function bitsFor(most: u32): u32 {
  return 32 - <u32>clz(most);
}

/** The bytes that the times of this many boards take, each of up to `most` rounds. */
export function roundsBytes(boards: u32, most: u32): u64 {
  return ((<u64>boards) << bitsFor(most)) << PAIR_BITS;
}

/**
 * Readies a lane for the hall of the boards `first`, `first + step`, and so on, of games of at most
 * `most` rounds. False when an instant might not fit into a key.
 */
export function seatHall(lane: Lane, first: u32, step: u32, most: u32): bool {
  lane.boards = (lane.games.boards - first + step - 1) / step;
  lane.openGames = <u32>min<u64>(lane.boards, parameter(OPEN_GAMES));
  lane.roundBits = bitsFor(most);
  lane.leaves = Tree.leavesFor(lane.boards);
  lane.shift = lane.roundBits + bitsFor(lane.leaves);
  if (!fill(lane, first, step)) return false;
  const apart = (<u64>1) << lane.roundBits;
  lane.key = lane.tree.seat(lane.leaves, lane.openGames, apart, lane.leaves * apart);
  lane.now = lane.startupTime << lane.shift;
  lane.free = lane.masters == 1 ? lane.now : seatCrew(lane);
  lane.openings = 0;
  lane.longestWait = 0;
  return true;
}

function seatCrew(lane: Lane): u64 {
  lane.crewLeaves = Tree.leavesFor(lane.masters);
  return lane.crew.seat(lane.crewLeaves, lane.masters, 1, lane.now);
}

/**
 * Adds what was measured of a hall to its replication. The keys of all games have stayed in their
 * leaves, with their ends. From its opening to its end a board waits, or it is her move, or its own
 * reply: so the ends tell what all boards waited together.
 */
export function settle(lane: Lane): void {
  let last: u64 = 0;
  let ends: u64 = 0;
  for (let i: u32 = 0; i < lane.boards; i++) {
    const end = (lane.tree.at(lane.leaves + i) & ~OVER) >> lane.shift;
    last = max(last, end);
    ends += end;
  }
  const tally = lane.tally;
  tally.makespan = max(tally.makespan, last);
  tally.released = max(tally.released, lane.now >> lane.shift);
  tally.longestWait = max(tally.longestWait, lane.longestWait >> lane.shift);
  tally.busyTime.add(lane.busyTime);
  tally.replyTime.add(lane.replyTime);
  tally.waitTime.add(ends - lane.openings - lane.busyTime - lane.replyTime);
}
