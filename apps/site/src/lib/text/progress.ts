import type { Strategy } from '@simul/core';
import { counted, grouped, percent } from '@simul/text';
import type { Scene } from '../film/scene.js';
import { ARRIVED, ASKED, BOARD_STATES, OPEN_STATES, OVER, WAITING } from '../film/states.js';

/** Of all its moves, how many an exhibition has made, in whole hundredths: `13 %`, and 100 only at the end. */
export function shareOfMoves(made: number, moves: number): string {
  return percent(made / moves).replace(/\.\d/, '');
}

/** How far an exhibition is, in one line: `game 2 of 24, round 6`. */
export function progressOf(strategy: Strategy, scene: Scene): string {
  return strategy.kind === 'sync' ? gameByGame(scene) : allAtOnce(scene);
}

/** One after the other: the game that is open, and how many are over. */
function gameByGame(scene: Scene): string {
  const { halfMoves, places, tally, boardsPerPlace } = scene;
  const over = tally.boards[OVER]!;
  const of = `game ${grouped(over + 1)} of ${grouped(Math.round(places * boardsPerPlace))}`;
  const made = halfMoves?.[openPlace(scene, over)];
  const round = made === undefined ? '' : `, round ${(made >> 1) + 1}`;
  return `${of}${round}${atTheDoor(scene)}`;
}

/** Where a game is open: as a rule after as many as are over, but opponents may come in any order. */
function openPlace({ shares, places }: Scene, usual: number): number {
  const isOpen = (place: number) =>
    OPEN_STATES.some((state) => (shares[place * BOARD_STATES.length + state] ?? 0) > 0);
  if (isOpen(usual)) return usual;
  for (let place = 0; place < places; place++) if (isOpen(place)) return place;
  return -1;
}

function allAtOnce(scene: Scene): string {
  const { boards } = scene.tally;
  const open = OPEN_STATES.reduce((sum, state) => sum + boards[state]!, 0);
  const asked = boards[ASKED] === 0 ? '' : `, ${grouped(boards[ASKED]!)} queued`;
  return `${counted(open, 'game')} open, ${grouped(boards[WAITING]!)} waiting${asked}${atTheDoor(scene)}`;
}

function atTheDoor({ tally: { boards } }: Scene): string {
  return boards[ARRIVED] === 0 ? '' : `, ${grouped(boards[ARRIVED]!)} at the door`;
}
