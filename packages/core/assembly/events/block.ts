import { HORIZON } from '../horizon';
import { Board } from './board';
import { Hall } from './hall';
import { recordNoWaits, recordResponse, recordWait } from './record';

/**
 * Plays a hall whose masters stay with a game until its last reply: each game goes to the master who is
 * free first. It does not matter who that is, since all walk alike; only a first game costs no
 * walk, and the first games are those of the lowest boards. False when an instant is over the
 * horizon.
 */
export function block(hall: Hall): bool {
  hall.clear();
  for (let i: u32 = 0; i < hall.size; i++) {
    const isFirst = i < hall.masters;
    hall.now = isFirst ? hall.startupTime : hall.agenda.at;
    if (!isFirst) hall.agenda.pop();
    if (!playGame(hall, hall.board(i), isFirst ? 0 : hall.walkTime)) return false;
    hall.agenda.push(hall.now, 0);
  }
  hall.tally.released = hall.tally.makespan;
  return true;
}

/** The opponent waits for the master's walk and never again. */
function playGame(hall: Hall, board: Board, walk: u64): bool {
  hall.tally.walkingTime.add(walk);
  recordWait(hall, board, walk);
  recordNoWaits(hall, board, board.rounds - 1);
  if (!pass(hall, walk)) return false;
  for (let r: u64 = 0; r < board.rounds; r++) {
    const round = board.round(r);
    round.wait = r == 0 ? walk : 0;
    hall.tally.busyTime.add(round.move);
    hall.tally.replyTime.add(round.reply);
    if (!pass(hall, round.move) || !pass(hall, round.reply)) return false;
  }
  board.end = hall.now;
  hall.tally.makespan = max(hall.tally.makespan, hall.now);
  recordResponse(hall, board);
  return true;
}

/** Two times added to an instant might wrap, so each is held against the horizon. */
function pass(hall: Hall, time: u64): bool {
  hall.now += time;
  return hall.now <= HORIZON;
}
