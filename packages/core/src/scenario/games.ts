import { grouped } from '../document/grouped.js';
import { InputError, show } from '../document/input-error.js';
import type { JsonSchema } from '../document/field.js';
import { isTime, readTime, timeSchema } from '../document/time-field.js';
import { MOST_ROUNDS } from '../distribution/limits.js';
import { MOST_BOARDS } from './limits.js';
import type { Games, Round } from './scenario.js';

export const roundsSchema: JsonSchema = {
  type: 'array',
  minItems: 1,
  maxItems: MOST_ROUNDS,
  items: { type: 'array', minItems: 2, maxItems: 2, items: timeSchema },
};

/** Games that were read already: the engines and theory read what they are given. */
const READ = new WeakSet<Games>();

/**
 * Reads games, once: what it returned before it returns again.
 *
 * @throws {InputError} naming the game, the round and the time that is wrong, from 0
 */
export function readGames(value: unknown, where: string): Games {
  if (READ.has(value as Games)) return value as Games;
  const games = readGameList(value, where).map((game, board) =>
    readRounds(game, `${where}[${board}]`),
  );
  READ.add(games);
  return games;
}

/** @throws {InputError} unless it is a list of as many games as a scenario may have */
export function readGameList(value: unknown, where: string): readonly unknown[] {
  return readList(value, where, 'a list of at least one game', MOST_BOARDS);
}

export function readRounds(value: unknown, where: string): readonly Round[] {
  const rounds = readList(value, where, 'a game of at least one round [move, reply]', MOST_ROUNDS);
  return rounds.map((round, index) =>
    isRound(round) ? round : readRound(round, `${where}[${index}]`),
  );
}

/** Whether it can be taken as it is; millions of them are not worth a path each. */
function isRound(value: unknown): value is Round {
  return Array.isArray(value) && value.length === 2 && isTime(value[0]) && isTime(value[1]);
}

function readRound(value: unknown, where: string): Round {
  const wanted = 'a round [move, reply], such as [5, 55]';
  if (!Array.isArray(value) || value.length !== 2) {
    throw new InputError({ where, found: show(value), wanted });
  }
  return [readTime(value[0], `${where}[0]`), readTime(value[1], `${where}[1]`)];
}

function readList(value: unknown, where: string, wanted: string, most: number): unknown[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new InputError({ where, found: show(value), wanted });
  }
  if (value.length <= most) return value as unknown[];
  throw new InputError({
    where,
    found: show(value),
    wanted: `a list of at most ${grouped(most)}`,
  });
}
