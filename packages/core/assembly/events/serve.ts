import { HORIZON } from '../horizon';
import { NONE } from '../queue/bitset';
import { ARRIVAL, MASTER, STARTUP, TOKEN } from './agenda';
import { arrive, expectArrivals, letIn } from './door';
import { endSlice } from './end-move';
import { openGame, openGames, receiveReply } from './game';
import { Hall } from './hall';
import { takeNext } from './line';
import { WALKING } from './master';

import { addToken, beginNextReply } from './reply';
import { Station } from './station';
import { arriveAt, go } from './walk';

/**
 * Plays a hall. At each instant first all that arrives or ends, until nothing is left of it, then
 * boards for all free masters; and again, if that took no time. False when an instant is over the
 * horizon.
 */
export function serve(hall: Hall): bool {
  hall.clear();
  if (hall.opensByRank) expectArrivals(hall);
  else openAll(hall);
  hall.agenda.push(hall.startupTime, STARTUP);
  for (;;) {
    settle(hall);
    assignAll(hall);
    // A master who takes a game may ask for a reply, which begins now.
    if (!hall.isImmediate && hall.replies.mayBegin) continue;
    if (hall.agenda.size == 0) break;
    hall.now = hall.agenda.at;
    if (hall.now > HORIZON) return false;
  }
  if (hall.blocks) hall.tally.released = hall.tally.makespan;
  return true;
}

/** What arrives or ends now; then games open; then a reply begins, which may end at once. */
function settle(hall: Hall): void {
  do {
    passNow(hall);
  } while (!hall.isImmediate && (openAll(hall) || beginNextReply(hall)));
}

function passNow(hall: Hall): void {
  while (hall.agenda.size > 0 && hall.agenda.at == hall.now) {
    const what = hall.agenda.what;
    hall.agenda.pop();
    if (hall.stations > 1) activate(hall, what);
    happen(hall, what);
  }
}

/** After what happens, a master of its station may be given a board. */
function activate(hall: Hall, what: u64): void {
  const isOfMaster = what >= MASTER && what < ARRIVAL;
  if (what < TOKEN) hall.active.add(isOfMaster ? <u32>what : <u32>what % hall.stations);
}

function happen(hall: Hall, what: u64): void {
  if (what < MASTER) receiveReply(hall, <u32>what);
  else if (what < ARRIVAL) endOf(hall, <u32>what);
  else if (what < TOKEN) arrive(hall, <u32>what);
  else if (what < STARTUP) addToken(hall);
  else startUp(hall);
}

function endOf(hall: Hall, m: u32): void {
  if (hall.master(m).doing == WALKING) arriveAt(hall, m);
  else endSlice(hall, m);
}

function startUp(hall: Hall): void {
  for (let m: u32 = 0; m < hall.masters; m++) hall.release(m);
  if (hall.stations > 1) {
    for (let s: u32 = 0; s < hall.stations; s++) hall.active.add(s);
  }
}

/** Opens all games that can open; false when there was none, or they open elsewhere. */
function openAll(hall: Hall): bool {
  if (hall.blocks) return false;
  if (hall.stations == 1) return openGames(hall, hall.home);
  let opened = false;
  const isFirst = hall.now == 0;
  let s: u32 = isFirst ? 0 : hall.active.next(0);
  while (s < hall.stations) {
    if (openGames(hall, hall.station(s))) opened = true;
    s = isFirst ? s + 1 : hall.active.next(s + 1);
  }
  return opened;
}

/** Gives boards to the free masters of all stations where something has happened. */
function assignAll(hall: Hall): void {
  if (hall.stations == 1) return assign(hall, hall.home);
  for (let s = hall.active.next(0); s != NONE; s = hall.active.next(s + 1)) {
    hall.active.remove(s);
    assign(hall, hall.station(s));
  }
}

/** The board that is next goes to the master who stands at it, or to the lowest who is free. */
function assign(hall: Hall, station: Station): void {
  for (;;) {
    const lowest = lowestFree(hall, station);
    if (lowest == NONE) return;
    const i = next(hall, station, lowest);
    if (i == NONE) return;
    const standing = hall.blocks ? NONE : hall.board(i).master;
    go(hall, standing == NONE ? lowest : standing, i);
  }
}

/** With several stations, each has the master of its own number. */
function lowestFree(hall: Hall, station: Station): u32 {
  if (hall.stations == 1) return hall.freeMasters.next(0);
  return hall.freeMasters.next(station.first) == station.first ? station.first : NONE;
}

/** A master who blocks opens her next game by taking it; others take from the open ones. */
function next(hall: Hall, station: Station, m: u32): u32 {
  if (!hall.blocks) return takeNext(hall, station, hall.master(m).board);
  const i = letIn(hall, station);
  if (i != NONE) openGame(hall, i);
  return i;
}
