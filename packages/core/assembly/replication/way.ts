import {
  BLOCKS,
  BOARDS,
  BY_CROWD,
  BY_EVENTS,
  BY_TOURNAMENT,
  FIFO,
  GROUPS,
  HAS_ARRIVALS,
  LISTED,
  OPENING,
  OPPONENTS_OPEN,
  ORDER,
  QUANTUM,
  WALK_TIME,
  WARMUP,
  WAY,
} from '../layout';
import { halls, repliesAreLimited } from '../events/stations';
import { parameter } from '../parameters';

/** With more boards in a hall the tree is so high that the crowd way is faster. */
export const MOST_TOURNAMENT_BOARDS: u64 = 1024;

/** The fastest way that can play the call, but none faster than the requested one. */
export function wayToPlay(): i32 {
  const fastest = crowdCanPlay() ? (tournamentCanPlay() ? BY_TOURNAMENT : BY_CROWD) : BY_EVENTS;
  const wanted = <i32>parameter(WAY);
  return min(fastest, wanted);
}

function crowdCanPlay(): bool {
  return (
    isPlain() &&
    parameter(BLOCKS) == 0 &&
    parameter(ORDER) == FIFO &&
    parameter(WALK_TIME) == 0 &&
    parameter(QUANTUM) == u64.MAX_VALUE
  );
}

/** One kind of boards, games open in board order, the master opens, replies are not limited. */
function isPlain(): bool {
  return (
    parameter(GROUPS) == 1 &&
    parameter(WARMUP) == 0 &&
    parameter(OPPONENTS_OPEN) == 0 &&
    parameter(OPENING) == LISTED &&
    !repliesAreLimited()
  );
}

/** The number of masters needs no check, because it is at most the number of boards. */
function tournamentCanPlay(): bool {
  const apart = <u64>halls();
  const largest = (parameter(BOARDS) + apart - 1) / apart;
  return parameter(HAS_ARRIVALS) == 0 && largest <= MOST_TOURNAMENT_BOARDS;
}
