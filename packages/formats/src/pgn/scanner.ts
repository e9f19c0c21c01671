/** Hears the parts of the main line of games; variations are skipped. */
export interface Listener {
  /** A tag pair, `[name "value"]`. */
  tag(name: string, value: string): void;
  /** Anything else between blanks: a move, a move number, a result, a glyph. */
  word(word: string): void;
  comment(text: string): void;
}

const [TAB, NEWLINE, RETURN, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92];
const NO_BREAK_SPACE = 0xa0;
/** Begins a file, and files that were joined have more of them. */
const BYTE_ORDER_MARK = 0xfeff;
const PUNCTUATION = new Set([...'{}()[];'].map((mark) => mark.charCodeAt(0)));
const [CLOSE_BRACKET, CLOSE_BRACE] = [93, 125];

/** A comment that is never closed ends where the next game certainly begins. */
const NEXT_GAME = '[Event "';

/**
 * Reads PGN once from front to back, without recursion: variations are counted. So any text takes
 * time linear in its length.
 */
export function scan(text: string, listener: Listener): void {
  const scanner = new Scanner(text, listener);
  while (!scanner.done) scanner.step();
}

class Scanner {
  readonly #text: string;
  readonly #listener: Listener;
  #at = 0;
  /** The number of open variations. */
  #depth = 0;

  constructor(text: string, listener: Listener) {
    this.#text = text;
    this.#listener = listener;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  step(): void {
    const begin = this.#at++;
    switch (this.#text[begin]) {
      case '[':
        return this.#bracket();
      case '{':
        return this.#comment(this.#closingBrace());
      case ';':
        return this.#comment(this.#lineEnd());
      case '(':
        this.#depth += 1;
        return;
      case ')':
        this.#depth = Math.max(0, this.#depth - 1);
        return;
      case '%':
        if (!this.#startsLine(begin)) return this.#word(begin);
        this.#at = this.#lineEnd();
        return;
      default:
        if (!isDelimiter(this.#text.charCodeAt(begin))) this.#word(begin);
    }
  }

  #word(begin: number): void {
    while (!this.done && !isDelimiter(this.#text.charCodeAt(this.#at))) this.#at += 1;
    if (this.#depth === 0) this.#listener.word(this.#text.slice(begin, this.#at));
  }

  #comment(end: number): void {
    if (this.#depth === 0) this.#listener.comment(this.#text.slice(this.#at, end));
    const closed = this.#text.charCodeAt(end) === CLOSE_BRACE;
    this.#at = closed ? end + 1 : end;
  }

  /** A tag pair closes open variations, since none may hold one. Other brackets mean nothing. */
  #bracket(): void {
    const name = this.#tagName();
    if (name !== '' && this.#text.charCodeAt(this.#at) === QUOTE) {
      this.#at += 1;
      this.#depth = 0;
      this.#listener.tag(name, this.#tagValue());
    }
    this.#skipWhile((code) => code !== CLOSE_BRACKET && !isLineBreak(code));
    if (this.#text.charCodeAt(this.#at) === CLOSE_BRACKET) this.#at += 1;
  }

  #tagName(): string {
    this.#skipWhile(isBlank);
    const begin = this.#at;
    this.#skipWhile((code) => !isDelimiter(code) && code !== QUOTE);
    const name = this.#text.slice(begin, this.#at);
    this.#skipWhile(isBlank);
    return name.startsWith('%') ? '' : name;
  }

  /** Up to the closing quote, or to the end of the line when there is none. */
  #tagValue(): string {
    const begin = this.#at;
    let code = this.#text.charCodeAt(this.#at);
    while (!this.done && code !== QUOTE && !isLineBreak(code)) {
      const escapes = code === BACKSLASH && !isLineBreak(this.#text.charCodeAt(this.#at + 1));
      this.#at += escapes ? 2 : 1;
      code = this.#text.charCodeAt(this.#at);
    }
    const value = this.#text.slice(begin, this.#at);
    if (code === QUOTE) this.#at += 1;
    return value.replaceAll(/\\(["\\])/g, '$1');
  }

  #closingBrace(): number {
    for (let end = this.#at; end < this.#text.length; end++) {
      const code = this.#text.charCodeAt(end);
      if (code === CLOSE_BRACE) return end;
      if (isLineBreak(code) && this.#text.startsWith(NEXT_GAME, end + 1)) return end;
    }
    return this.#text.length;
  }

  #lineEnd(): number {
    let end = this.#at;
    while (end < this.#text.length && !isLineBreak(this.#text.charCodeAt(end))) end += 1;
    return end;
  }

  #startsLine(at: number): boolean {
    return at === 0 || isLineBreak(this.#text.charCodeAt(at - 1));
  }

  #skipWhile(wanted: (code: number) => boolean): void {
    while (!this.done && wanted(this.#text.charCodeAt(this.#at))) this.#at += 1;
  }
}

function isLineBreak(code: number): boolean {
  return code === NEWLINE || code === RETURN;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isDelimiter(code: number): boolean {
  if (code > CLOSE_BRACE) return code === NO_BREAK_SPACE || code === BYTE_ORDER_MARK;
  return code <= SPACE || PUNCTUATION.has(code);
}
