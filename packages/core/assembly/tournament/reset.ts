import { OPEN_GAMES, RESPONSE_LIMIT, WAIT_LIMIT } from '../layout';
import { parameter } from '../parameters';
import { fill } from './fill';
import { Lane, OVER, PAIR_BITS } from './lane';
import { Tree } from './tree';

/** The number of bits of `most`. */
function bitsFor(most: u32): u32 {
  return 32 - <u32>clz(most);
}

/** The bytes for the times of `boards` boards with up to `most` rounds each. */
export function roundsBytes(boards: u32, most: u32): u64 {
  return ((<u64>boards) << bitsFor(most)) << PAIR_BITS;
}

/**
 * Draws the hall of the boards `first`, `first + step`, and so on, of at most `most` rounds each,
 * and resets the lane to its start. Returns false if an instant might not fit into a key.
 */
export function resetLane(lane: Lane, first: u32, step: u32, most: u32): bool {
  lane.boards = (lane.games.boards - first + step - 1) / step;
  lane.openGames = <u32>min<u64>(lane.boards, parameter(OPEN_GAMES));
  lane.roundBits = bitsFor(most);
  lane.leaves = Tree.leavesFor(lane.boards);
  lane.shift = lane.roundBits + bitsFor(lane.leaves);
  if (!fill(lane, first, step)) return false;
  const apart = (<u64>1) << lane.roundBits;
  lane.key = lane.tree.reset(lane.leaves, lane.openGames, apart, lane.leaves * apart);
  lane.now = lane.startupTime << lane.shift;
  lane.free = lane.masters == 1 ? lane.now : resetMasters(lane);
  lane.openings = 0;
  lane.longestWait = 0;
  lane.waitLimit = parameter(WAIT_LIMIT);
  lane.responseLimit = parameter(RESPONSE_LIMIT);
  lane.roundsBeyond = 0;
  return true;
}

function resetMasters(lane: Lane): u64 {
  lane.masterLeaves = Tree.leavesFor(lane.masters);
  return lane.masterTree.reset(lane.masterLeaves, lane.masters, 1, lane.now);
}

/**
 * Adds the results of a hall to the tally of its replication. The leaves hold the end of each game.
 * From its opening to its end, each game consists of waits, moves and replies, so the total wait is
 * the sum of ends minus openings, moves and replies.
 */
export function addToTally(lane: Lane): void {
  let last: u64 = 0;
  let ends: u64 = 0;
  const tally = lane.tally;
  for (let i: u32 = 0; i < lane.boards; i++) {
    const end = (lane.tree.at(lane.leaves + i) & ~OVER) >> lane.shift;
    last = max(last, end);
    ends += end;
    lane.responses.add(end);
    tally.boardsBeyond += <u64>(end > lane.responseLimit);
  }
  tally.responseTime.add(ends);
  tally.roundsBeyond += lane.roundsBeyond;
  tally.makespan = max(tally.makespan, last);
  tally.released = max(tally.released, lane.now >> lane.shift);
  tally.longestWait = max(tally.longestWait, lane.longestWait >> lane.shift);
  tally.busyTime.add(lane.busyTime);
  tally.replyTime.add(lane.replyTime);
  tally.waitTime.add(ends - lane.openings - lane.busyTime - lane.replyTime);
}
