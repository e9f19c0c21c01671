import { LONG_BITS, QuantileTable } from '../distribution/quantile-table';
import { drawTime, isTabulated } from '../distribution/time';
import { moveTime, replyTime } from '../memory/distributions';
import { Stream } from '../random/stream';

/** Draws a move and its reply; both in one vector if both are tabulated. */
export function drawRound(stream: Stream, index: u64): v128 {
  const ofMove = stream.at(index);
  const ofReply = stream.at(index + 1);
  if (isTabulated(moveTime) && isTabulated(replyTime)) {
    const pair = QuantileTable.both(moveTime.quantiles, replyTime.quantiles, ofMove, ofReply);
    if (!v128.any_true(i64x2.shr_u(pair, <i32>LONG_BITS))) return pair;
  }
  return i64x2(drawTime(moveTime, ofMove), drawTime(replyTime, ofReply));
}
