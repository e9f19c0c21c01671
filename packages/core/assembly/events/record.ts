import { Board } from './board';
import { Hall } from './hall';

/** Counts the wait of a round, as its move begins. */
export function recordWait(hall: Hall, board: Board, wait: u64): void {
  if (hall.countsAll) hall.countWait(wait);
  else recordSomeWait(hall, board, wait);
}

/** Counts rounds that did not wait. */
export function recordNoWaits(hall: Hall, board: Board, rounds: u64): void {
  if (board.isWarmup) hall.tally.roundsMeasured -= rounds;
  else hall.measure(board.group).waits.addZeros(rounds);
}

/** Counts the response of a board, as its game is over. */
export function recordResponse(hall: Hall, board: Board): void {
  const response = board.end - board.arrival;
  if (!hall.countsAll) return recordSomeResponse(hall, board, response);
  hall.tally.responseTime.add(response);
  hall.responses.add(response);
}

/** Counts how long a reply waited, as it begins. */
export function recordReplyWait(hall: Hall, board: Board, wait: u64): void {
  if (board.isWarmup) return;
  hall.tally.replyWait.add(wait);
  hall.tally.longestReplyWait = max(hall.tally.longestReplyWait, wait);
}

/** By group, without the boards that are left out, against the limit. */
function recordSomeWait(hall: Hall, board: Board, wait: u64): void {
  const tally = hall.tally;
  if (board.isWarmup) {
    tally.roundsMeasured--;
    return;
  }
  tally.longestWait = max(tally.longestWait, wait);
  tally.waitTime.add(wait);
  tally.roundsBeyond += <u64>(wait > hall.waitLimit);
  const measure = hall.measure(board.group);
  measure.waits.add(wait);
  measure.waitTime.add(wait);
}

function recordSomeResponse(hall: Hall, board: Board, response: u64): void {
  const tally = hall.tally;
  if (board.isWarmup) {
    tally.boardsMeasured--;
    return;
  }
  tally.responseTime.add(response);
  tally.boardsBeyond += <u64>(response > hall.responseLimit);
  const measure = hall.measure(board.group);
  measure.responses.add(response);
  measure.responseTime.add(response);
}
