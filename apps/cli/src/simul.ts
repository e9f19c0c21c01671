import { Given } from './arguments/given.js';
import { COMMANDS, isCommandName, type CommandName } from './command/commands.js';
import type { ExitCode } from './terminal/exit-code.js';
import type { Terminal } from './terminal/terminal.js';

/** Flags that stand for a command, where one is expected. */
const STANDING_FOR: ReadonlyMap<string, CommandName> = new Map([
  ['--version', 'version'],
  ['-V', 'version'],
  ['--help', 'help'],
  ['-h', 'help'],
]);

/** Runs a command line to its end; whatever goes wrong is said on stderr. */
export async function simul(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const { complain } = await import('./command/complain.js');
    return complain(error, terminal, !args.includes('--no-color'));
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first = '', ...rest] = args;
  const named = isCommandName(first) ? first : STANDING_FOR.get(first);
  if (named !== undefined && rest.length === 0) {
    // Nothing to read, so nothing to load that reads: `--version` answers at once.
    return (await COMMANDS[named]()).run(new Given(undefined, new Map()), terminal);
  }
  const { runCommand, runDefault } = await import('./command/run-command.js');
  if (named === undefined) return runDefault(args, terminal);
  return runCommand(await COMMANDS[named](), rest, terminal);
}
