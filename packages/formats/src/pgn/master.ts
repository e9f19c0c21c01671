import { InputError, nearest, show } from '@simul/core';
import { playerOf, type Colour, type Game } from './game.js';

/** Who gives the exhibition: a player by name, or whoever has a colour. */
export interface Master {
  /** As written in the games; nothing when it is whoever has the colour. */
  readonly name?: string;
  /** What was found, as a whole sentence. */
  readonly found: string;
  /** Her colour in a game; nothing when she does not play in it. */
  colourIn(game: Game): Colour | undefined;
}

interface Player {
  readonly name: string;
  games: number;
}

/** Names that many opponents may share. */
const NOBODY = new Set(['?', 'nn', 'n.n.', 'anonymous']);
const NAMES_SHOWN = 5;

/**
 * Finds the master: the one asked for, or who plays in more than half of the games, or White.
 *
 * @param wanted a player's name, `white` or `black`
 * @throws {InputError} when nobody of that name plays
 */
export function findMaster(games: readonly Game[], wanted: string | undefined): Master {
  const colour = wanted?.trim().toLowerCase();
  if (colour === 'white' || colour === 'black') {
    const name = colour === 'white' ? 'White' : 'Black';
    return { found: `The master is ${name} in every game, as asked.`, colourIn: () => colour };
  }
  const players = playersOf(games);
  if (wanted !== undefined) return asked(wanted, games, players);
  return inMostGames(games, players) ?? whiteInEach(games);
}

function asked(wanted: string, games: readonly Game[], players: Map<string, Player>): Master {
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

/** The only player in more than half of at least two games. */
function inMostGames(games: readonly Game[], players: Map<string, Player>): Master | undefined {
  const often = [...players.entries()].filter(
    ([name, player]) => player.games > 1 && player.games * 2 > games.length && !NOBODY.has(name),
  );
  const [only] = often;
  return often.length === 1 && only !== undefined ? masterOf(only[1], games) : undefined;
}

function masterOf({ name, games: played }: Player, games: readonly Game[]): Master {
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

function whiteInEach(games: readonly Game[]): Master {
  const reason = games.length > 1 ? ', since no one player is in more than half of them' : '';
  return { found: `The master is White in every game${reason}.`, colourIn: () => 'white' };
}

/** Every player by the key of the name, with the number of games. */
function playersOf(games: readonly Game[]): Map<string, Player> {
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

/** Names are the same whatever their capitals and blanks. */
function key(name: string): string {
  return name.normalize().trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
