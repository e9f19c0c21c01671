import { QuantileTable } from '../distribution/quantile-table';
import { moveTime, replyTime } from '../memory/distributions';
import { mix64 } from '../random/mix';
import { moveIndex } from '../random/stream';
import { Lane, PAIR_BYTES } from './lane';

/** Draws a game if both distributions are tabulated: a move and its reply in one vector. */
export function fillTabulated(lane: Lane, board: u32, at: usize, end: usize): void {
  const moves = moveTime.quantiles;
  const replies = replyTime.quantiles;
  const shift = <i32>lane.shift;
  const step = lane.games.stream.gamma;
  let state = lane.games.stream.stateAt(moveIndex(board, 1));
  let sums = i64x2.splat(0);
  let seen = i64x2.splat(0);
  for (; at < end; at += PAIR_BYTES) {
    const pair = QuantileTable.both(moves, replies, mix64(state), mix64(state + step));
    v128.store(at, i64x2.shl(pair, shift));
    sums = i64x2.add(sums, pair);
    seen = v128.or(seen, pair);
    state += 2 * step;
  }
  const move = i64x2.extract_lane(sums, 0);
  lane.account(move, i64x2.extract_lane(sums, 1));
  lane.seen |= i64x2.extract_lane(seen, 0) | i64x2.extract_lane(seen, 1);
}
