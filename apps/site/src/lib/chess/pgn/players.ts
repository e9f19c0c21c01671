import type { Colour } from '../game.js';

/** Who plays a game, by names as they are said. */
export interface Players {
  readonly white: string;
  readonly black: string;
}

/** Names that many may share. */
const NOBODY = new Set(['', '?', 'nn', 'n.n.', 'anonymous']);
const LONGEST_NAME = 80;

/** A name as it is said: `Poelig,Juergen` is Juergen Poelig. */
export function nameSaid(written: string): string {
  const name = written
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ');
  const parts = name.split(',').map((part) => part.trim().replaceAll(/\s+/g, ' '));
  const [last = '', first = ''] = parts;
  const said = parts.length === 2 && first !== '' ? `${first} ${last}` : parts.join(', ');
  return said.trim() === '' ? '?' : said.trim();
}

/**
 * Who gives the exhibition: the one player of more than half of the games, if there are two or
 * more; nothing when there is none, and the master is White in every game.
 */
export function masterOf(games: readonly Players[]): string | undefined {
  const players = new Map<string, { readonly name: string; games: number }>();
  for (const { white, black } of games) {
    for (const name of key(white) === key(black) ? [white] : [white, black]) {
      const player = players.get(key(name)) ?? { name, games: 0 };
      player.games += 1;
      players.set(key(name), player);
    }
  }
  const often = [...players.values()].filter(
    (player) =>
      player.games > 1 && player.games * 2 > games.length && !NOBODY.has(key(player.name)),
  );
  return often.length === 1 ? often[0]!.name : undefined;
}

/** The colour of a master in a game; nothing when the master does not play in it. */
export function colourOf(
  master: string | undefined,
  { white, black }: Players,
): Colour | undefined {
  if (master === undefined || key(white) === key(master)) return 'white';
  return key(black) === key(master) ? 'black' : undefined;
}

/** Names are the same whatever their capitals. */
function key(name: string): string {
  return name.normalize().toLowerCase();
}
