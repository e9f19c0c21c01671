import { grouped, InputError, printable } from '@simul/core';
import type { Colour, PgnGame, Sightings } from './game.js';
import { scan, type Listener } from './scanner.js';
import { timeCommands, type Stamp } from './stamp.js';

/** Most games one text may hold. */
const MOST_GAMES = 100_000;

/** Moves beyond these are counted, not kept: one text of 64 MB could hold 20 million in a game. */
const MOST_MOVES = 20_000;

const TAGS = new Set(['Event', 'Round', 'White', 'Black', 'Result', 'FEN', 'TimeControl']);
/** Longer values and words are cut: no name and no move is longer. */
const LONGEST = 200;
const RESULTS = new Set(['1-0', '0-1', '1/2-1/2', '*']);
const NUMBER = /^(\d*)(\.*)(.*)$/s;
const LETTERS = /\p{L}/u;

/**
 * The games of a PGN text, in order, with moves and clocks as they are written.
 *
 * @throws {InputError} when the text holds more than 100,000 games
 */
export function readGames(text: string): PgnGame[] {
  const collector = new Collector();
  scan(text, collector);
  return collector.end();
}

class Collector implements Listener {
  readonly #games: PgnGame[] = [];
  #draft = new Draft();

  tag(name: string, value: string): void {
    if (this.#draft.plies > 0 || this.#draft.tags.has(name)) this.#close();
    if (TAGS.has(name)) this.#draft.tags.set(name, printable(value.slice(0, LONGEST)));
  }

  word(written: string): void {
    const word = written.slice(0, LONGEST);
    if (RESULTS.has(word)) return this.#close(word);
    const [, digits = '', dots = '', rest = ''] = NUMBER.exec(word)!;
    if (digits !== '' && dots === '') return this.#draft.move(word);
    if (digits === '1' && dots === '.' && this.#draft.plies > 1) this.#close();
    if (dots.length > 1) this.#draft.blackIsNext();
    this.#draft.move(rest);
  }

  comment(text: string): void {
    this.#draft.stamp(text);
  }

  /** A game ends at its result; or, when that is missing, with the next one's tags or move 1. */
  #close(result?: string): void {
    if (this.#draft.isEmpty) return;
    this.#games.push(this.#draft.game(this.#games.length + 1, result));
    this.#draft = new Draft();
    if (this.#games.length <= MOST_GAMES) return;
    const most = grouped(MOST_GAMES);
    throw new InputError({
      where: 'the games',
      found: `more than ${most}`,
      wanted: `at most ${most} in one text`,
    });
  }

  end(): PgnGame[] {
    this.#close();
    return this.#games;
  }
}

/** A game while it is read. */
class Draft {
  readonly tags = new Map<string, string>();
  plies = 0;
  readonly #moves: string[] = [];
  #begins: Colour | undefined;
  readonly #stamps: Stamp[] = [];
  readonly #short: Sightings = { count: 0, example: '' };
  readonly #unreadable: Sightings = { count: 0, example: '' };

  get isEmpty(): boolean {
    return this.plies === 0 && this.tags.size === 0;
  }

  /** Three dots after a number, as in `1... e5`: before its first move, Black begins the game. */
  blackIsNext(): void {
    if (this.plies === 0) this.#begins = 'black';
  }

  /** Takes a word that may be a move: `e4`, `Nf3!?`, `g1f3`, `0-0`, or `--`, a null move. */
  move(word: string): void {
    if (word.length < 2 || word === 'e.p.') return;
    if (!LETTERS.test(word) && !word.startsWith('0-0') && word !== '--') return;
    this.plies += 1;
    if (this.plies <= MOST_MOVES) this.#moves.push(word);
  }

  /** Keeps the first clock of a ply and its first elapsed time. */
  stamp(comment: string): void {
    for (const { name, written, read } of this.plies === 0 ? [] : timeCommands(comment)) {
      if (read === undefined) sight(this.#unreadable, written);
      else {
        if (!read.full) sight(this.#short, written);
        this.#lastStamp()[name] ??= read.time;
      }
    }
  }

  #lastStamp(): Stamp {
    const ply = this.plies - 1;
    const last = this.#stamps.at(-1);
    if (last?.ply === ply) return last;
    const stamp: Stamp = { ply };
    this.#stamps.push(stamp);
    return stamp;
  }

  /** @param result the word that ends it; without one the tag counts */
  game(number: number, result: string = this.tags.get('Result') ?? '*'): PgnGame {
    const position = this.tags.get('FEN')?.split(' ')[1];
    return {
      number,
      tags: this.tags,
      begins: this.#begins ?? (position === 'b' ? 'black' : 'white'),
      moves: this.#moves,
      plies: this.plies,
      result: RESULTS.has(result) ? result : '*',
      stamps: this.#stamps,
      short: this.#short,
      unreadable: this.#unreadable,
    };
  }
}

function sight(sightings: Sightings, example: string): void {
  if (sightings.count === 0) sightings.example = example;
  sightings.count += 1;
}
