import type { Stamp } from './stamp.js';

export type Colour = 'white' | 'black';

/** Something seen a number of times, with the first of them as an example. */
export interface Sightings {
  count: number;
  example: string;
}

/** A game as PGN writes it: its tags, its main line and its clocks. Its moves may be illegal. */
export interface PgnGame {
  /** Its place in the text, from 1. */
  readonly number: number;
  /** Event, Round, White, Black, Result, FEN and TimeControl, as far as they are given. */
  readonly tags: ReadonlyMap<string, string>;
  /** Who makes the first move. */
  readonly begins: Colour;
  /** The half-moves as they are written, such as `e4`, `Nf3!?`, `e7-e5`, `0-0` or `--`: the first 20,000. */
  readonly moves: readonly string[];
  /** How many half-moves there are in all. */
  readonly plies: number;
  /** `1-0`, `0-1`, `1/2-1/2`, or `*` where none is known. */
  readonly result: string;
  /** Of those plies whose comments tell a time, in order. */
  readonly stamps: readonly Stamp[];
  /** Clocks of fewer than three numbers, whose units had to be guessed. */
  readonly short: Sightings;
  /** Clocks that cannot be read. */
  readonly unreadable: Sightings;
}

/** Its players, as messages name a game. */
export function nameOf(game: PgnGame): string {
  return `${playerOf(game, 'white')} – ${playerOf(game, 'black')}`;
}

/** A player's name as the game writes it; `?` when the game gives none. */
export function playerOf({ tags }: PgnGame, colour: Colour): string {
  const name = tags.get(colour === 'white' ? 'White' : 'Black')?.trim() ?? '';
  return name === '' ? '?' : name;
}

/** A player's name in spoken order: `Poelig,Juergen` is Juergen Poelig; `?` without a name. */
export function spokenName(written: string): string {
  const parts = written.split(',').map((part) => part.trim().replaceAll(/\s+/g, ' '));
  const [last = '', first = ''] = parts;
  const isTurned = parts.length === 2 && first !== '';
  const name = isTurned ? `${first} ${last}` : parts.join(', ');
  return name.trim() === '' ? '?' : name.trim();
}
