import { Given } from './arguments/given.js';
import { commandIn } from './command/command.js';
import { COMMANDS } from './program/registry.js';
import type { ExitCode } from './terminal/exit-code.js';
import type { Terminal } from './terminal/terminal.js';

/** Flags that are commands when they come first. */
const STANDING_FOR: ReadonlyMap<string, string> = new Map([
  ['--version', 'version'],
  ['-V', 'version'],
  ['--help', 'help'],
  ['-h', 'help'],
]);

/** Runs a command line; errors are printed on stderr. */
export async function simul(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const { complain } = await import('./program/complain.js');
    return complain(error, terminal, !args.includes('--no-color'));
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first = '', ...rest] = args;
  const command = await commandIn(COMMANDS, STANDING_FOR.get(first) ?? first);
  if (command !== undefined && rest.length === 0) {
    // Without arguments the parser is not loaded: `--version` answers at once.
    return command.run(new Given(undefined, new Map()), terminal);
  }
  const { runCommand, runDefault } = await import('./program/run-command.js');
  if (command === undefined) return runDefault(args, terminal);
  return runCommand(command, rest, terminal);
}
