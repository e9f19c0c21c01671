import type { Flag } from '../arguments/flag.js';
import type { Given } from '../arguments/given.js';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Terminal } from '../terminal/terminal.js';

/** A command: what it takes, what help says of it, and what it does. */
export interface Command {
  readonly name: string;
  /** What it does, as one sentence. */
  readonly summary: string;
  readonly flags: readonly Flag[];
  /** What its argument is called; a command without takes none. */
  readonly argument?: string;
  /** What the argument may be. */
  readonly argumentSummary?: string;
  readonly examples: readonly Example[];
  run(given: Given, terminal: Terminal): ExitCode | Promise<ExitCode>;
}

/** Commands by their names, each loaded when it is wanted. */
export type Registry = Readonly<Record<string, () => Promise<Command>>>;

export function commandIn(registry: Registry, word: string): Promise<Command> | undefined {
  return Object.hasOwn(registry, word) ? registry[word]!() : undefined;
}

/** A command line and what it shows. */
export type Example = readonly [line: string, shows: string];
