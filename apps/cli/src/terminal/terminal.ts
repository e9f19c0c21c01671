/** Everything that a command knows of the world: passed in, so that tests can be the world. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** All of standard input, to its end. */
  readStdin(): Promise<Uint8Array>;
  /** @throws the error of Node, with its `code`, when the file cannot be read */
  readFile(path: string): Uint8Array;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /**
   * From the first call on, Ctrl-C no longer ends the program, but aborts this signal, with the name
   * of what was received as its reason: `SIGINT`. It is the same at every call.
   */
  interruption(): AbortSignal;
  /**
   * Hands every key to the listener, unechoed, until what is returned is called; there are no keys
   * where standard input is no terminal.
   */
  listenToKeys(listener: (key: string) => void): () => void;
  /** The version of this program. */
  version(): string;
}

/** A stream of text, which may or may not end in front of a person. */
export interface Screen {
  readonly isTTY: boolean;
  /** Unknown where it is not a terminal. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  write(text: string): void;
}
