import type * as Yaml from 'yaml';
import type { CST, Document } from 'yaml';
import { DEEPEST, TOO_DEEP, type YamlFault } from './yaml-fault.js';

/** On the parser's stack the document lies below its nodes, of which the outermost has depth 0. */
const MOST_STACKED = DEEPEST + 2;
const MOST_DIRECTIVES = 64;

// The library compares every key with every other, which takes quadratic time.
const OPTIONS = { uniqueKeys: false, logLevel: 'silent' } as const;

/**
 * Composes a document, or stops at the first fault of grammar. The library alone reads to the end
 * and makes an error object of each fault: 16 s and 990 MB for a megabyte of closing braces.
 */
export function composeYaml(yaml: typeof Yaml, text: string): Document.Parsed | YamlFault {
  const composing = new Composing(yaml, text);
  try {
    return composing.document();
  } catch (error) {
    if (composing.fault === undefined) throw error;
    return composing.fault;
  }
}

type Source = number | readonly number[] | { readonly offset: number };

class Composing {
  /** The first fault. The error thrown with it only leaves the library. */
  fault: YamlFault | undefined;
  readonly #text: string;
  readonly #lexer: Yaml.Lexer;
  readonly #parser: Yaml.Parser;
  readonly #composer: Yaml.Composer;
  #directives = 0;
  #documents = 0;

  constructor(yaml: typeof Yaml, text: string) {
    this.#text = text;
    this.#lexer = new yaml.Lexer();
    this.#parser = new yaml.Parser();
    this.#composer = new yaml.Composer(OPTIONS);
    // A private field of the pinned version: the composer reports every fault through it.
    Object.assign(this.#composer, {
      onError: (source: Source, _code: string, message: string, isWarning?: boolean) => {
        if (isWarning !== true) this.#leave(startOf(source), message);
      },
    });
  }

  document(): Document.Parsed {
    const { stack } = this.#parser;
    for (const lexeme of this.#lexer.lex(this.#text)) {
      for (const token of this.#parser.next(lexeme)) this.#take(token);
      if (stack.length > MOST_STACKED) this.#leave(this.#parser.offset, TOO_DEEP);
      if (isFaulty(stack)) this.#leaveAtFirstFault();
    }
    return this.#end();
  }

  #end(): Document.Parsed {
    for (const token of this.#parser.end()) this.#take(token);
    const [document] = this.#composer.end(true, this.#text.length);
    return document!;
  }

  /** The tokens so far hold a fault: composing them as a whole document reports the first. */
  #leaveAtFirstFault(): never {
    this.#end();
    this.#leave(this.#parser.offset, 'an unexpected token');
  }

  #take(token: CST.Token): void {
    if (token.type === 'error') this.#leave(token.offset, messageOf(token));
    if (token.type === 'document' && ++this.#documents > 1) {
      this.#leave(token.offset, 'a second document');
    }
    if (token.type === 'directive' && ++this.#directives > MOST_DIRECTIVES) {
      this.#leave(token.offset, `more than ${MOST_DIRECTIVES} directives`);
    }
    Array.from(this.#composer.next(token));
  }

  /** Inside collections the library catches errors and reports them again, so only the first counts. */
  #leave(at: number, found: string): never {
    this.fault ??= { at, found };
    throw new Error(found);
  }
}

const BLANKS: readonly string[] = ['space', 'comment', 'newline'];

/** Faults that the composer would report only at the end of the document. */
function isFaulty(stack: readonly CST.Token[]): boolean {
  const [outer, inner] = [stack.at(-2), stack.at(-1)];
  if (inner === undefined) return false;
  if (outer?.type === 'flow-collection' && isBlock(inner)) return true;
  const last = endOf(inner).at(-1);
  return last !== undefined && !BLANKS.includes(last.type);
}

/** The tokens after a node: only blanks are allowed. A flow collection has its bracket there. */
function endOf(token: CST.Token): readonly CST.SourceToken[] {
  return 'end' in token && token.type !== 'flow-collection' ? (token.end ?? []) : [];
}

function isBlock({ type }: CST.Token): boolean {
  return type === 'block-seq' || type === 'block-map';
}

function startOf(source: Source): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : source[0]!;
}

function messageOf({ message, source }: CST.ErrorToken): string {
  return source === '' ? message : `${message}: ${JSON.stringify(source)}`;
}
