import { NONE } from '../queue/bitset';
import { letIn } from './door';
import { Hall } from './hall';
import { joinFresh, joinTour } from './line';
import { STANDING } from './master';
import { beginSlice } from './move';
import { recordResponse } from './record';
import { askForReply } from './reply';
import { Station } from './station';

/** Opens all games of a station that can open; false when there was none. */
export function openGames(hall: Hall, station: Station): bool {
  let opened = false;
  while (station.places > 0) {
    const i = letIn(hall, station);
    if (i == NONE) break;
    station.places--;
    joinTour(hall, i);
    openGame(hall, i);
    opened = true;
  }
  return opened;
}

/** The first round is ready, or, where the opponent opens, its reply is asked for. */
export function openGame(hall: Hall, i: u32): void {
  if (hall.board(i).opponentOpens) askForReply(hall, i);
  else becomeReady(hall, i);
}

/** The opponent has replied: the next round is ready, or the game is over. */
export function receiveReply(hall: Hall, i: u32): void {
  const board = hall.board(i);
  if (hall.limitsReplies) hall.replies.inProgress--;
  if (board.opponentOpens || board.made < board.rounds) becomeReady(hall, i);
  else endGame(hall, i);
}

function becomeReady(hall: Hall, i: u32): void {
  const board = hall.board(i);
  board.waiting = 1;
  board.readySince = hall.now;
  const m = board.master;
  if (m != NONE && hall.master(m).doing == STANDING) return beginSlice(hall, m);
  joinFresh(hall, i);
}

/** With its last reply, or, where the opponent opens, with its last move. */
export function endGame(hall: Hall, i: u32): void {
  const board = hall.board(i);
  board.end = hall.now;
  hall.tally.makespan = max(hall.tally.makespan, hall.now);
  recordResponse(hall, board);
  const station = hall.stationOf(i);
  if (hall.blocks) return hall.release(board.master);
  station.places++;
  if (!hall.opensByRank) openGames(hall, station);
}
