import {
  BLOCKS,
  BOARDS,
  BY_CROWD,
  BY_EVENTS,
  BY_TOURNAMENT,
  FIFO,
  MASTERS,
  ORDER,
  QUANTUM,
  STATIC,
  WALK_TIME,
  WAY,
} from '../layout';
import { parameter } from '../parameters';

/** Beyond it the tree is so high that a crowd is faster. */
export const MOST_SEATED: u64 = 1024;

/** The fastest way to play a call, or the one that is asked for if it can be. */
export function wayToPlay(): i32 {
  const fastest = canCrowd() ? (canSeat() ? BY_TOURNAMENT : BY_CROWD) : BY_EVENTS;
  const wanted = <i32>parameter(WAY);
  return min(fastest, wanted);
}

/** How many halls there are, each with masters of its own. */
export function halls(): u32 {
  return parameter(STATIC) == 1 ? <u32>parameter(MASTERS) : 1;
}

function canCrowd(): bool {
  return (
    parameter(BLOCKS) == 0 &&
    parameter(ORDER) == FIFO &&
    parameter(WALK_TIME) == 0 &&
    parameter(QUANTUM) == u64.MAX_VALUE
  );
}

/** As there are no more masters than boards, they find a seat too. */
function canSeat(): bool {
  const apart = <u64>halls();
  const largest = (parameter(BOARDS) + apart - 1) / apart;
  return largest <= MOST_SEATED;
}
