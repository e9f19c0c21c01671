import { drawTime } from './distribution/time';
import { HORIZON } from './horizon';
import { distributionAt } from './memory/distributions';
import { Group } from './memory/groups';
import { arrivalIndex, Stream } from './random/stream';

/**
 * When the opponent of a board arrives, after the one before in the group. One that is over the
 * horizon stays there: further sums must not wrap.
 */
export function nextArrival(before: u64, group: Group, stream: Stream, board: u32): u64 {
  if (group.arrivals == 0) return 0;
  const interval = drawTime(distributionAt(<u32>group.arrivals), stream.at(arrivalIndex(board)));
  return min(before, HORIZON) + interval;
}
