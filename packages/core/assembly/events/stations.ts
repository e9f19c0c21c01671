import {
  HAS_ARRIVALS,
  LISTED,
  MASTERS,
  OPENING,
  REPLY_INTERVAL,
  REPLY_LIMIT,
  STATIC,
} from '../layout';
import { parameter } from '../parameters';

/** Whether games open as opponents arrive, or by their own time; else at once, in board order. */
export function opensByRank(): bool {
  return parameter(HAS_ARRIVALS) == 1 || parameter(OPENING) != LISTED;
}

/** Whether a reply may have to wait for replies at other boards, of any master. */
export function repliesAreLimited(): bool {
  return parameter(REPLY_LIMIT) != u64.MAX_VALUE || parameter(REPLY_INTERVAL) != 0;
}

/**
 * The stations of one hall. Static dispatch gives each master a queue of her own: that is a hall of
 * its own, unless the opponents of all share limits.
 */
export function stationsInHall(): u32 {
  return isStatic() && repliesAreLimited() ? <u32>parameter(MASTERS) : 1;
}

/** The number of halls, each with its own clock. */
export function halls(): u32 {
  return isStatic() && !repliesAreLimited() ? <u32>parameter(MASTERS) : 1;
}

function isStatic(): bool {
  return parameter(STATIC) == 1;
}
