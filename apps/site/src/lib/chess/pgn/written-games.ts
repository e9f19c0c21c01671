import { MOST_PLIES } from '../limits.js';
import { tokensOf } from './tokens.js';

/** A game as it is written; nobody has looked whether its moves are legal. */
export interface WrittenGame {
  readonly tags: ReadonlyMap<string, string>;
  /** What may be moves, in order; one more than is read of a game tells that there are more. */
  readonly moves: readonly string[];
  /** What ends it, `*` where nothing does. */
  readonly result: string;
}

/** Others are not kept, or a text could hold any number of them. */
const TAGS = new Set(['Event', 'White', 'Black', 'Result', 'FEN']);
const RESULTS = new Set(['1-0', '0-1', '1/2-1/2', '*']);
const NUMBER = /^(\d*)(\.*)/;
const MEANS_A_MOVE = /\p{L}|^0-0|^--/u;

/** The games of a PGN text, one by one. */
export function* writtenGames(text: string): Generator<WrittenGame> {
  let draft = new Draft();
  for (const token of tokensOf(text)) {
    const ends =
      token.kind === 'tag' ? draft.begunBefore(token.name) : draft.begunBeforeMove(token.word);
    if (ends) {
      yield draft.game();
      draft = new Draft();
    }
    if (token.kind === 'tag') draft.tag(token.name, token.value);
    else if (RESULTS.has(token.word)) {
      if (!draft.isEmpty) yield draft.game(token.word);
      draft = new Draft();
    } else draft.move(token.word);
  }
  if (!draft.isEmpty) yield draft.game();
}

/** A game while it is read. */
class Draft {
  readonly tags = new Map<string, string>();
  readonly #moves: string[] = [];

  get isEmpty(): boolean {
    return this.tags.size === 0 && this.#moves.length === 0;
  }

  /** Where a result is missing, the next game begins with tags. */
  begunBefore(tag: string): boolean {
    return this.#moves.length > 0 || this.tags.has(tag);
  }

  /** Or, where there are none, with move 1. */
  begunBeforeMove(word: string): boolean {
    return this.#moves.length > 1 && /^1\.(?!\.)/.test(word);
  }

  tag(name: string, value: string): void {
    if (TAGS.has(name)) this.tags.set(name, value);
  }

  /** Takes `e4`, `12.e4`, `Nf3!?` or `0-0`; numbers, glyphs and marks are no moves. */
  move(word: string): void {
    if (this.#moves.length > MOST_PLIES) return;
    const [number = '', , dots] = NUMBER.exec(word)!;
    const move = dots === '' ? word : word.slice(number.length);
    if (move !== 'e.p.' && MEANS_A_MOVE.test(move)) this.#moves.push(move);
  }

  game(result?: string): WrittenGame {
    const tag = this.tags.get('Result') ?? '*';
    return {
      tags: this.tags,
      moves: this.#moves,
      result: result ?? (RESULTS.has(tag) ? tag : '*'),
    };
  }
}
