import { HORIZON } from '../horizon';
import { moveIndex } from '../random/stream';
import { Crowd } from './crowd';
import { drawRound } from './draw-round';
import { GAME_OVER } from './entry';

/*
 * Plays a hall in fifo order without walks or a quantum, arrivals included, with any number of boards, masters and
 * open games. Boards are served in the order in which they became ready, each by the master who is
 * free first. A round is drawn when the previous one has been played, so memory never holds all
 * rounds.
 */

/** Returns false if an instant is beyond the horizon. */
export function playCrowd(crowd: Crowd, openGames: u64, startupTime: u64): bool {
  crowd.opened = 0;
  crowd.places = openGames;
  crowd.arrived = 0;
  crowd.nextArrival = crowd.arrivalOf(0);
  crowd.line.clear(crowd.size);
  crowd.thinking.size = 0;
  crowd.busy.size = 0;
  for (let m: u32 = 0; m < crowd.masters; m++) crowd.busy.push(startupTime, 0);
  receive(crowd, 0);
  let now = startupTime;
  while (crowd.line.size > 0 || crowd.thinking.size > 0 || crowd.arrived < crowd.size) {
    if (crowd.line.size == 0) now = max(now, nextInstant(crowd));
    receive(crowd, now);
    if (crowd.line.size == 0) continue;
    if (!serve(crowd, now)) return false;
    // `busy.at` may be before `now`: another master may have been free for a while.
    now = max(now, crowd.busy.at);
  }
  return true;
}

/** When the next opponent arrives or replies; all ones when none does. */
function nextInstant(crowd: Crowd): u64 {
  const thinking = crowd.thinking;
  return thinking.size == 0 ? crowd.nextArrival : min(thinking.at, crowd.nextArrival);
}

/**
 * Handles all arrivals and replies up to `now`: the board joins the line, or the next game opens. At
 * one instant their order does not matter: the line is sorted, and games open in board order.
 */
function receive(crowd: Crowd, now: u64): void {
  for (let at = nextInstant(crowd); at <= now; at = nextInstant(crowd)) {
    if (at == crowd.nextArrival) arrive(crowd);
    else receiveReply(crowd);
  }
}

function receiveReply(crowd: Crowd): void {
  const at = crowd.thinking.at;
  const who = crowd.thinking.what;
  crowd.thinking.pop();
  if (<u32>who == GAME_OVER) endGame(crowd, at, <u32>(who >> 32));
  else join(crowd, at, who);
}

/** An opponent arrives; the game opens when a place is free. */
function arrive(crowd: Crowd): void {
  const at = crowd.nextArrival;
  const next = ++crowd.arrived;
  crowd.nextArrival = next < crowd.size ? crowd.arrivalOf(next) : u64.MAX_VALUE;
  openNext(crowd, at);
}

function endGame(crowd: Crowd, at: u64, i: u32): void {
  const response = at - crowd.arrivalOf(i);
  crowd.tally.makespan = max(crowd.tally.makespan, at);
  crowd.tally.responseTime.add(response);
  crowd.tally.boardsBeyond += <u64>(response > crowd.responseLimit);
  crowd.responses.add(response);
  crowd.places++;
  openNext(crowd, at);
}

/** Opens the next game in board order, if its opponent is there and a place is free. */
function openNext(crowd: Crowd, at: u64): void {
  if (crowd.places == 0 || crowd.opened == crowd.arrived) return;
  crowd.places--;
  join(crowd, at, whoFor(crowd.opened++, 1));
}

/** Draws the next round of a board and puts the board in line. */
function join(crowd: Crowd, ready: u64, who: u64): void {
  const index = moveIndex(crowd.board(<u32>(who >> 32)), <u32>who);
  crowd.line.join(ready, who, drawRound(crowd.games.stream, index));
}

/** The master who is free first moves at the first board in line; false beyond the horizon. */
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
  tally.roundsBeyond += <u64>(wait > crowd.waitLimit);
  crowd.waits.add(wait);
}

/** The board with its next round, or with GAME_OVER after its last. */
function nextRound(crowd: Crowd, who: u64): u64 {
  const i = <u32>(who >> 32);
  const round = <u32>who + 1;
  return whoFor(i, round > crowd.games.roundsOf(crowd.board(i)) ? GAME_OVER : round);
}

function whoFor(i: u32, round: u32): u64 {
  return ((<u64>i) << 32) | round;
}
