import { drawTime } from '../distribution/time';
import { moveTime, replyTime } from '../memory/distributions';
import { moveIndex } from '../random/stream';
import { Lane, PAIR_BYTES } from './lane';

/** Draws a game of any distributions. */
export function fillAny(lane: Lane, board: u32, at: usize, end: usize): void {
  const stream = lane.games.stream;
  const shift = <u64>lane.shift;
  let index = moveIndex(board, 1);
  let moves: u64 = 0;
  let replies: u64 = 0;
  for (; at < end; at += PAIR_BYTES) {
    const move = drawTime(moveTime, stream.at(index));
    const reply = drawTime(replyTime, stream.at(index + 1));
    store<u64>(at, move << shift);
    store<u64>(at, reply << shift, 8);
    moves += move;
    replies += reply;
    lane.seen |= move | reply;
    index += 2;
  }
  lane.account(moves, replies);
}
