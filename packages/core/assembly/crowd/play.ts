import { drawTime } from '../distribution/time';
import { HORIZON } from '../horizon';
import { moveIndex } from '../random/stream';
import { moveTime, replyTime } from '../fixed';
import { Crowd } from './crowd';
import { OVER } from './entry';

/*
 * A hall in which nobody walks and nobody is interrupted, in fifo order: any number of boards,
 * masters and open games. The boards are served in the order in which they became ready, each by
 * the master who is free first. A round is drawn when the one before it has been played, so that
 * memory never holds the times of all rounds.
 */

/**
 * False when an instant is over the horizon, and when one of several masters serves a round that
 * takes no time at all: then it matters who else is free at that very instant.
 */
export function playCrowd(crowd: Crowd, openGames: u64, startupTime: u64): bool {
  crowd.opened = 0;
  crowd.line.clear(crowd.size);
  crowd.thinking.size = 0;
  crowd.busy.size = 0;
  for (let m: u32 = 0; m < crowd.masters; m++) crowd.busy.push(startupTime, 0);
  for (let open: u64 = 0; open < openGames; open++) openNext(crowd, 0);
  let now = startupTime;
  while (crowd.line.size > 0 || crowd.thinking.size > 0) {
    if (crowd.line.size == 0) now = max(now, crowd.thinking.first.ready);
    receiveReplies(crowd, now);
    if (crowd.line.size == 0) continue;
    if (!serve(crowd, now)) return false;
    // Another master may have been free since before the replies that were waited for.
    now = max(now, crowd.busy.at);
  }
  return true;
}

/** All that are in by now: the boards join the line, or the next games open. */
function receiveReplies(crowd: Crowd, now: u64): void {
  const thinking = crowd.thinking;
  while (thinking.size > 0 && thinking.first.ready <= now) {
    const first = thinking.first;
    const ready = first.ready;
    const isOver = first.round == OVER;
    if (!isOver) crowd.line.join(first);
    thinking.pop();
    if (isOver) endGame(crowd, ready);
  }
}

function endGame(crowd: Crowd, at: u64): void {
  crowd.tally.makespan = max(crowd.tally.makespan, at);
  openNext(crowd, at);
}

/** Opens the next game in board order, if there is one. */
function openNext(crowd: Crowd, at: u64): void {
  if (crowd.opened == crowd.size) return;
  drawRound(crowd, crowd.opened++, 1);
  crowd.next.ready = at;
  crowd.line.join(crowd.next);
}

/** The master who is free first makes the move of the board that is first in line. */
function serve(crowd: Crowd, now: u64): bool {
  const first = crowd.line.first;
  const wait = now - first.ready;
  const end = now + first.move;
  const ready = end + first.reply;
  const isOutside = end > HORIZON || ready > HORIZON;
  if (isOutside || (crowd.masters > 1 && ready == now)) return false;
  account(crowd, wait, first.move, first.reply);
  crowd.tally.released = max(crowd.tally.released, end);
  const i = first.board;
  const round = first.round + 1;
  crowd.line.leave();
  drawRound(crowd, i, round);
  crowd.next.ready = ready;
  crowd.thinking.push(crowd.next);
  crowd.busy.replace(end, 0);
  return true;
}

function account(crowd: Crowd, wait: u64, move: u64, reply: u64): void {
  const tally = crowd.tally;
  tally.longestWait = max(tally.longestWait, wait);
  tally.waitTime.add(wait);
  tally.busyTime.add(move);
  tally.replyTime.add(reply);
  crowd.waits.add(wait, crowd.weight);
}

/** Makes the i-th board's round the next, or says that its game will be over. */
function drawRound(crowd: Crowd, i: u32, round: u32): void {
  const next = crowd.next;
  const board = crowd.board(i);
  const games = crowd.games;
  const isOver = round > games.roundsOf(board);
  next.who = ((<u64>i) << 32) | (isOver ? OVER : round);
  if (isOver) return;
  const index = moveIndex(board, round);
  next.move = drawTime(moveTime, games.stream.at(index));
  next.reply = drawTime(replyTime, games.stream.at(index + 1));
}
