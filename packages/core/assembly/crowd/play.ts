import { HORIZON } from '../horizon';
import { moveIndex } from '../random/stream';
import { Crowd } from './crowd';
import { drawRound } from './draw-round';
import { GAME_OVER } from './entry';

/*
 * A hall without walks and interruptions, in fifo order: any number of boards,
 * masters and open games. The boards are served in the order in which they became ready, each by
 * the master who is free first. A round is drawn when the one before it has been played, so that
 * memory never holds the times of all rounds.
 */

/** False when an instant is over the horizon. */
export function playCrowd(crowd: Crowd, openGames: u64, startupTime: u64): bool {
  crowd.opened = 0;
  crowd.line.clear(crowd.size);
  crowd.thinking.size = 0;
  crowd.busy.size = 0;
  for (let m: u32 = 0; m < crowd.masters; m++) crowd.busy.push(startupTime, 0);
  for (let open: u64 = 0; open < openGames; open++) openNext(crowd, 0);
  let now = startupTime;
  while (crowd.line.size > 0 || crowd.thinking.size > 0) {
    if (crowd.line.size == 0) now = max(now, crowd.thinking.at);
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
  while (thinking.size > 0 && thinking.at <= now) {
    const at = thinking.at;
    const who = thinking.what;
    thinking.pop();
    if (<u32>who == GAME_OVER) endGame(crowd, at);
    else join(crowd, at, who);
  }
}

function endGame(crowd: Crowd, at: u64): void {
  crowd.tally.makespan = max(crowd.tally.makespan, at);
  openNext(crowd, at);
}

/** Opens the next game in board order, if there is one. */
function openNext(crowd: Crowd, at: u64): void {
  if (crowd.opened < crowd.size) join(crowd, at, whoFor(crowd.opened++, 1));
}

/** A board's next round is ready, and is drawn. */
function join(crowd: Crowd, ready: u64, who: u64): void {
  const index = moveIndex(crowd.board(<u32>(who >> 32)), <u32>who);
  crowd.line.join(ready, who, drawRound(crowd.games.stream, index));
}

/** The master who is free first makes the move of the board that is first in line. */
function serve(crowd: Crowd, now: u64): bool {
  const first = crowd.line.first;
  const end = now + first.move;
  const ready = end + first.reply;
  if (end > HORIZON || ready > HORIZON) return false;
  account(crowd, now - first.ready, first.move, first.reply);
  crowd.tally.released = max(crowd.tally.released, end);
  crowd.line.leave();
  crowd.thinking.push(ready, nextRound(crowd, first.who));
  crowd.busy.replace(end, 0);
  return true;
}

function account(crowd: Crowd, wait: u64, move: u64, reply: u64): void {
  const tally = crowd.tally;
  tally.longestWait = max(tally.longestWait, wait);
  tally.waitTime.add(wait);
  tally.busyTime.add(move);
  tally.replyTime.add(reply);
  crowd.waits.add(wait);
}

/** Whose reply it will be that comes in: before which round, or that it is the last. */
function nextRound(crowd: Crowd, who: u64): u64 {
  const i = <u32>(who >> 32);
  const round = <u32>who + 1;
  return whoFor(i, round > crowd.games.roundsOf(crowd.board(i)) ? GAME_OVER : round);
}

function whoFor(i: u32, round: u32): u64 {
  return ((<u64>i) << 32) | round;
}
