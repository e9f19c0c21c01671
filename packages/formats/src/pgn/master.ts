import { InputError, nearest, show } from '@simul/core';
import { playerOf, spokenName, type Colour, type PgnGame } from './game.js';

/** The player who gives the exhibition: one by name, or one colour in every game. */
export interface PgnMaster {
  /** As the games write it; nothing where the master is a colour. */
  readonly name?: string;
  /** How the master was found, as a whole sentence. */
  readonly found: string;
  /** Her colour in a game; nothing when she does not play in it. */
  colourIn(game: PgnGame): Colour | undefined;
}

interface Player {
  readonly name: string;
  games: number;
}

/** Names that several opponents may share. */
const SHARED_NAMES = new Set(['?', 'nn', 'n.n.', 'anonymous']);
const NAMES_SHOWN = 5;

/**
 * Finds the master: the one asked for, or the one player of more than half of the games, or White.
 *
 * @param wanted a player's name, `white` or `black`
 * @throws {InputError} when no player has that name
 */
export function findMaster(games: readonly PgnGame[], wanted: string | undefined): PgnMaster {
  const colour = wanted?.trim().toLowerCase();
  if (colour === 'white' || colour === 'black') {
    const name = colour === 'white' ? 'White' : 'Black';
    return { found: `The master is ${name} in every game, as asked.`, colourIn: () => colour };
  }
  const players = playersOf(games);
  if (wanted !== undefined) return asked(wanted, games, players);
  return inMostGames(games, players) ?? whiteInEach(games);
}

function asked(wanted: string, games: readonly PgnGame[], players: Map<string, Player>): PgnMaster {
  const player = players.get(key(wanted));
  if (player !== undefined) return masterOf(player, games);
  const names = [...players.values()].sort((a, b) => b.games - a.games).map(({ name }) => name);
  const near = nearest(wanted, names);
  const [first = '', ...others] = names.slice(0, NAMES_SHOWN);
  throw new InputError({
    where: 'master',
    found: show(wanted),
    wanted: 'white, black, or a player of these games',
    advice:
      near === undefined
        ? `Among the players are ${[first, ...others].join('; ')}.`
        : `Did you mean ${near}?`,
  });
}

/** The one player of more than half of the games, and of at least two. */
function inMostGames(
  games: readonly PgnGame[],
  players: Map<string, Player>,
): PgnMaster | undefined {
  const often = [...players.entries()].filter(
    ([name, player]) =>
      player.games > 1 && player.games * 2 > games.length && !SHARED_NAMES.has(name),
  );
  const [only] = often;
  return often.length === 1 && only !== undefined ? masterOf(only[1], games) : undefined;
}

function masterOf({ name, games: played }: Player, games: readonly PgnGame[]): PgnMaster {
  const own = key(name);
  return {
    name,
    found: `The master is ${name}, who plays in ${played} of ${games.length} games.`,
    colourIn(game) {
      if (key(playerOf(game, 'white')) === own) return 'white';
      return key(playerOf(game, 'black')) === own ? 'black' : undefined;
    },
  };
}

function whiteInEach(games: readonly PgnGame[]): PgnMaster {
  const reason = games.length > 1 ? ', since no one player is in more than half of them' : '';
  return { found: `The master is White in every game${reason}.`, colourIn: () => 'white' };
}

/** Every player by the key of the name, with the number of games. */
function playersOf(games: readonly PgnGame[]): Map<string, Player> {
  const players = new Map<string, Player>();
  for (const game of games) {
    const names = new Set([playerOf(game, 'white'), playerOf(game, 'black')]);
    for (const name of names) {
      const player = players.get(key(name)) ?? { name, games: 0 };
      player.games += 1;
      players.set(key(name), player);
    }
  }
  return players;
}

/** Capitals, blanks and the order of first and last name make no other player. */
function key(name: string): string {
  return spokenName(name).normalize().toLowerCase();
}
