import { nearest, presets, show } from '@simul/core';
import { parseArguments } from '../arguments/parse-arguments.js';
import { UnknownFlag } from '../arguments/unknown-flag.js';
import { UsageError } from '../arguments/usage-error.js';
import { readFile } from '../scenario/read-file.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import { paperOf } from '../terminal/paper.js';
import { print } from '../terminal/print.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Command } from './command.js';
import { allCommands, COMMAND_NAMES, COMMANDS } from './commands.js';

/** Reads what a command is given, and runs it. @throws {UsageError} */
export async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const given = parseArguments(args, command);
    if (!given.has('help')) return await command.run(given, terminal);
    const { commandHelp } = await import('./help-page.js');
    const paper = paperOf(terminal.stdout, terminal, !given.has('no-color'));
    print(terminal.stdout, paper, commandHelp(command, paper));
    return EXIT.ok;
  } catch (error) {
    throw error instanceof UnknownFlag ? await explained(error, command) : error;
  }
}

/** Where no command is named, an exhibition is compared; unless a command was meant. */
export async function runDefault(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [word = ''] = args;
  const meant = nearest(word, COMMAND_NAMES);
  if (meant === undefined || isScenario(word, terminal)) {
    return runCommand(await COMMANDS.compare(), args, terminal);
  }
  throw new UsageError({
    where: 'the command line',
    found: show(word),
    wanted: 'a command, a preset or a file',
    advice: `Did you mean simul ${meant}?`,
  });
}

function isScenario(word: string, terminal: Terminal): boolean {
  return presets.some(({ name }) => name === word) || readFile(word, terminal) !== undefined;
}

async function explained({ written }: UnknownFlag, command: Command): Promise<UsageError> {
  const takers = (await allCommands()).filter((each) => takes(each, written));
  const wanted = `a flag of simul ${command.name}`;
  if (takers.length > 0) {
    const found = `a flag that ${command.name} does not take`;
    const names = takers.map(({ name }) => name).join(', ');
    return new UsageError({ where: written, found, wanted, advice: `It belongs to ${names}.` });
  }
  const meant = nearest(
    written,
    command.flags.map(({ name }) => `--${name}`),
  );
  const advice =
    meant === undefined ? `See simul ${command.name} --help.` : `Did you mean ${meant}?`;
  return new UsageError({ where: written.slice(0, 80), found: 'an unknown flag', wanted, advice });
}

function takes({ flags }: Command, written: string): boolean {
  return flags.some(({ name, short = name }) => [`--${name}`, `-${short}`].includes(written));
}
