import type { Stamp } from './stamp.js';

export type Colour = 'white' | 'black';

/** Something seen a number of times, with the first of them as an example. */
export interface Sightings {
  count: number;
  example: string;
}

/** A game as far as its times matter. */
export interface Game {
  /** Its place in the text, from 1. */
  readonly number: number;
  /** The tag pairs that are needed; of a tag that is missing there is nothing. */
  readonly tags: ReadonlyMap<string, string>;
  /** Who makes the first move. */
  readonly begins: Colour;
  /** How many moves both players made together. */
  readonly plies: number;
  /** Of those plies whose comments tell a time, in order. */
  readonly stamps: readonly Stamp[];
  /** Clocks of fewer than three numbers, whose units had to be guessed. */
  readonly short: Sightings;
  /** Clocks that cannot be read. */
  readonly unreadable: Sightings;
}

/** Its players, as messages name a game. */
export function nameOf(game: Game): string {
  return `${playerOf(game, 'white')} – ${playerOf(game, 'black')}`;
}

/** A player's name as the game writes it; `?` when it does not say. */
export function playerOf({ tags }: Game, colour: Colour): string {
  const name = tags.get(colour === 'white' ? 'White' : 'Black')?.trim();
  return name === undefined || name === '' ? '?' : name;
}
