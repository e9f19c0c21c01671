import type { Flag } from '../arguments/flag.js';
import type { Given } from '../arguments/given.js';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Terminal } from '../terminal/terminal.js';

/** A command: its flags, its help, and its function. */
export interface Command {
  readonly name: string;
  /** One sentence, for help. */
  readonly summary: string;
  readonly flags: readonly Flag[];
  /** The name of its argument, for commands that take one. */
  readonly argument?: string;
  /** The values of the argument, for help. */
  readonly argumentSummary?: string;
  readonly examples: readonly Example[];
  run(given: Given, terminal: Terminal): ExitCode | Promise<ExitCode>;
}

/** Commands by name, each loaded at its first use. */
export type Registry = Readonly<Record<string, () => Promise<Command>>>;

export function commandIn(registry: Registry, word: string): Promise<Command> | undefined {
  return Object.hasOwn(registry, word) ? registry[word]!() : undefined;
}

/** A command line and a description of it. */
export type Example = readonly [line: string, shows: string];
