/** The environment of a command. Passed in, so that tests can replace it. */
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
   * From the first call on, Ctrl-C aborts this signal instead of ending the program; the reason is
   * the name of the received signal, such as `SIGINT`. Every call returns the same signal.
   */
  interruption(): AbortSignal;
  /**
   * Passes each key to the listener, without echo, until the returned function is called. Without a
   * terminal there are no keys.
   */
  listenToKeys(listener: (key: string) => void): () => void;
  /** The version of this program. */
  version(): string;
}

/** An output stream: a terminal, a pipe or a file. */
export interface Screen {
  readonly isTTY: boolean;
  /** Unknown for pipes and files. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  write(text: string): void;
}
