import { BOARD_STATE_WORDS, boardsByState, grouped } from '@simul/text';
import { pliesOf } from '../chess/course.js';
import type { ChessGame } from '../chess/game.js';
import type { Scene } from '../film/scene.js';
import { BOARD_STATES, OPEN_STATES } from '../film/states.js';

/** One place of a hall: `Board 3, A Lehmann: thinking, round 12`. */
export function placeInWords(scene: Scene, place: number, game: ChessGame): string {
  const told = stateInWords(scene, place);
  if (scene.halfMoves === undefined) return `Group ${grouped(place + 1)}: ${told}`;
  const isKnown = scene.halfMoves[place]! <= pliesOf(game);
  return `Board ${grouped(place + 1)}${isKnown ? `, ${game.opponent}` : ''}: ${told}`;
}

/** The state of a place: `thinking, round 12`, or, of a group, `12 waiting for her, 3 thinking`. */
export function stateInWords({ shares, halfMoves, boardsPerPlace }: Scene, place: number): string {
  const states = BOARD_STATES.length;
  const own = [...shares.subarray(place * states, (place + 1) * states)];
  if (halfMoves === undefined) {
    const boards = own.map((share) => Math.round(share * boardsPerPlace));
    return boardsByState(BOARD_STATES.map((state, index) => [state, boards[index]!]));
  }
  const state = own.indexOf(Math.max(...own));
  const isOpen = OPEN_STATES.includes(state);
  return `${BOARD_STATE_WORDS[BOARD_STATES[state]!]}${isOpen ? `, round ${(halfMoves[place]! >> 1) + 1}` : ''}`;
}
