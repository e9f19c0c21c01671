import { nearest, presets, show } from '@simul/core';
import type { Given } from '../arguments/given.js';
import { parseArguments } from '../arguments/parse-arguments.js';
import { UnknownFlag } from '../arguments/unknown-flag.js';
import { UsageError } from '../arguments/usage-error.js';
import { readFile } from '../scenario/read-file.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import { paperOf } from '../terminal/paper.js';
import { print } from '../terminal/print.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Command } from '../command/command.js';
import { allCommands, COMMANDS } from './registry.js';

/** Parses the arguments of a command, and runs it. @throws {UsageError} */
export async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  return execute(command, await givenIn(args, command), terminal);
}

/**
 * Runs `compare`, the command of a command line that names none.
 *
 * @throws {UsageError} for an unknown word that is spelled almost like a command
 */
export async function runDefault(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  // Before the flags are read: they may be those of the command that is meant.
  refuseMistyped(args[0], terminal);
  const { compareCommand: command } = await import('../commands/compare.js');
  const given = await givenIn(args, command);
  refuseMistyped(given.argument, terminal);
  return execute(command, given, terminal);
}

async function givenIn(args: readonly string[], command: Command): Promise<Given> {
  try {
    return parseArguments(args, command);
  } catch (error) {
    throw error instanceof UnknownFlag ? await explained(error, command) : error;
  }
}

async function execute(command: Command, given: Given, terminal: Terminal): Promise<ExitCode> {
  if (!given.has('help')) return command.run(given, terminal);
  const { commandHelp } = await import('../command/help-page.js');
  const paper = paperOf(terminal.stdout, terminal, !given.has('no-color'));
  print(terminal.stdout, paper, commandHelp(command, paper));
  return EXIT.ok;
}

function refuseMistyped(word: string | undefined, terminal: Terminal): void {
  const meant = word === undefined ? undefined : nearest(word, Object.keys(COMMANDS));
  if (word === undefined || meant === undefined || isScenario(word, terminal)) return;
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
