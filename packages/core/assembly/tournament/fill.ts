import { drawTime } from '../distribution/time';
import { moveIndex } from '../random/stream';
import { moveTime, replyTime } from '../fixed';
import { Lane, OVER, PAIR_BITS } from './lane';

/** Every time, or-ed: none has a bit that this has not. */
let seen: u64 = 0;
/** Master's time and replies of the longest game. */
let longestGame: u64 = 0;

/**
 * Draws the times of a lane whose boards are `first`, `first + step`, and so on. False when an
 * instant might not fit into a key: no makespan exceeds all the master's time and the longest game
 * together (Simul's docs/model.md, bounds on every path).
 */
export function fill(lane: Lane, first: u32, step: u32): bool {
  seen = lane.startupTime;
  longestGame = 0;
  lane.busyTime = 0;
  lane.moves = 0;
  for (let i: u32 = 0; i < lane.boards; i++) fillGame(lane, i, first + i * step);
  const room = (<u64>1) << (63 - lane.shift);
  // Fewer than 2^shift times, each below half of that, cannot have wrapped when they were summed.
  return seen < room >> 1 && lane.startupTime + lane.busyTime + longestGame < room;
}

function fillGame(lane: Lane, i: u32, board: u32): void {
  const shift = <u64>lane.shift;
  const rounds = lane.games.roundsOf(board);
  const stream = lane.games.stream;
  let at = lane.roundsAt + (((<usize>i) << lane.roundBits) << PAIR_BITS);
  const end = at + ((<usize>rounds) << PAIR_BITS);
  let index = moveIndex(board, 1);
  let busy: u64 = 0;
  let thinking: u64 = 0;
  let bits: u64 = 0;
  for (; at < end; at += 1 << PAIR_BITS) {
    const move = drawTime(moveTime, stream.at(index));
    const reply = drawTime(replyTime, stream.at(index + 1));
    store<u64>(at, move << shift);
    store<u64>(at, reply << shift, 8);
    busy += move;
    thinking += reply;
    bits |= move | reply;
    index += 2;
  }
  store<u64>(at - 16, load<u64>(at - 16, 8) | OVER, 8);
  seen |= bits;
  lane.moves += rounds;
  lane.busyTime += busy;
  longestGame = max(longestGame, busy + thinking);
}
