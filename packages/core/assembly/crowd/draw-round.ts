import { QuantileTable } from '../distribution/quantile-table';
import { drawTime, isTabulated } from '../distribution/time';
import { moveTime, replyTime } from '../fixed';
import { Stream } from '../random/stream';

/** Beyond it, two times are not drawn together. */
const LONG_BITS: i32 = 51;

/** A move and its reply, those of tables drawn at once. */
export function drawRound(stream: Stream, index: u64): v128 {
  const ofMove = stream.at(index);
  const ofReply = stream.at(index + 1);
  if (isTabulated(moveTime) && isTabulated(replyTime)) {
    const pair = QuantileTable.both(moveTime.quantiles, replyTime.quantiles, ofMove, ofReply);
    if (!v128.any_true(i64x2.shr_u(pair, LONG_BITS))) return pair;
  }
  return i64x2(drawTime(moveTime, ofMove), drawTime(replyTime, ofReply));
}
