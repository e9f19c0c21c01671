import { drawRounds } from './distribution/rounds';
import { drawTime } from './distribution/time';
import { Board } from './events/board';
import { BOARDS } from './layout';
import { moveTime, replyTime, roundsDrawn } from './memory/distributions';
import { stream } from './memory/fixed';
import { boardAt, placeRounds } from './memory/regions';
import { parameter } from './parameters';
import { moveIndex, roundsIndex } from './random/stream';

/** Draws the games of a replication; false when there are too many rounds for memory to hold. */
export function drawGames(seed: u64, replication: u64): bool {
  const boards = <u32>parameter(BOARDS);
  stream.splitFor(seed, replication);
  for (let i: u32 = 0; i < boards; i++) {
    boardAt(i).rounds = drawRounds(roundsDrawn, stream.at(roundsIndex(i)));
  }
  if (!placeRounds()) return false;
  for (let i: u32 = 0; i < boards; i++) drawGame(boardAt(i), i);
  return true;
}

function drawGame(board: Board, i: u32): void {
  for (let r: u64 = 0; r < board.rounds; r++) {
    const round = board.round(r);
    const index = moveIndex(i, r + 1);
    round.move = drawTime(moveTime, stream.at(index));
    round.reply = drawTime(replyTime, stream.at(index + 1));
  }
}
