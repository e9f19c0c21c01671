import { LONG_BITS } from '../distribution/quantile-table';
import { isTabulated } from '../distribution/time';
import { moveTime, replyTime } from '../memory/distributions';
import { fillAny } from './fill-any';
import { fillTabulated } from './fill-tabulated';
import { Lane, OVER, PAIR_BITS } from './lane';

/**
 * Draws the times of a lane with the boards `first`, `first + step`, and so on. Returns false if an
 * instant might not fit into a key.
 */
export function fill(lane: Lane, first: u32, step: u32): bool {
  lane.seen = lane.startupTime;
  lane.excess = 0;
  lane.busyTime = 0;
  lane.replyTime = 0;
  lane.movesLeft = 0;
  const areTabulated = isTabulated(moveTime) && isTabulated(replyTime);
  for (let i: u32 = 0; i < lane.boards; i++) {
    const board = first + i * step;
    const rounds = lane.games.roundsOf(board);
    const at = lane.roundsAt + (((<usize>i) << lane.roundBits) << PAIR_BITS);
    const end = at + ((<usize>rounds) << PAIR_BITS);
    if (areTabulated) fillTabulated(lane, board, at, end);
    else fillAny(lane, board, at, end);
    if (lane.isLimited) store<u64>(end, OVER);
    else store<u64>(end - 8, load<u64>(end - 8) | OVER);
    lane.movesLeft += rounds;
  }
  const room = (<u64>1) << (63 - lane.shift);
  // Fewer than 2^shift times, each below room/2, cannot overflow their sum.
  const areSmall = lane.seen < min(room >> 1, (<u64>1) << LONG_BITS);
  return areSmall && lane.startupTime + lane.busyTime + lane.excess < room;
}
