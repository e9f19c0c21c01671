import { suggestion, show } from '@simul/core';
import { COMMON_FLAGS } from '../arguments/common-flags.js';
import type { Given } from '../arguments/given.js';
import { UsageError } from '../arguments/usage-error.js';
import type { Command } from '../command/command.js';
import { allCommands, COMMAND_NAMES, COMMANDS, isCommandName } from '../command/commands.js';
import { commandHelp, overview } from '../command/help-page.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import { paperOf } from '../terminal/paper.js';
import { print } from '../terminal/print.js';
import type { Terminal } from '../terminal/terminal.js';

export const helpCommand: Command = {
  name: 'help',
  summary: 'Says what there is, or what a command takes.',
  argument: 'command',
  argumentSummary: COMMAND_NAMES.join(', '),
  flags: COMMON_FLAGS,
  examples: [['simul help compare', 'everything that compare takes']],
  run: runHelp,
};

async function runHelp(given: Given, terminal: Terminal): Promise<ExitCode> {
  const paper = paperOf(terminal.stdout, terminal, !given.has('no-color'));
  const { argument } = given;
  if (argument === undefined) print(terminal.stdout, paper, overview(await allCommands(), paper));
  else print(terminal.stdout, paper, commandHelp(await commandNamed(argument), paper));
  return EXIT.ok;
}

function commandNamed(word: string): Promise<Command> {
  if (isCommandName(word)) return COMMANDS[word]();
  throw new UsageError({
    where: 'the command',
    found: show(word),
    wanted: COMMAND_NAMES.join(', '),
    advice: suggestion(word, COMMAND_NAMES),
  });
}
