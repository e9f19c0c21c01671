import { BOARDS, MOST_SLICES, QUANTUM } from '../layout';
import { boardAt } from '../memory/regions';
import { parameter } from '../parameters';

/** Whether the quantum cuts the moves into more slices than may be played. */
export function areTooMany(): bool {
  const quantum = parameter(QUANTUM);
  if (quantum == u64.MAX_VALUE) return false;
  const boards = <u32>parameter(BOARDS);
  let slices: u64 = 0;
  for (let i: u32 = 0; i < boards; i++) {
    const board = boardAt(i);
    for (let round: u64 = 0; round < board.rounds; round++) {
      slices += 1 + board.round(round).move / quantum;
      if (slices > <u64>MOST_SLICES) return true;
    }
  }
  return false;
}
