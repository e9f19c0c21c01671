import { suggestion, show } from '@simul/core';
import { COMMON_FLAGS } from '../arguments/common-flags.js';
import type { Given } from '../arguments/given.js';
import { UsageError } from '../arguments/usage-error.js';
import { commandIn, type Command, type Registry } from '../command/command.js';
import { commandHelp, overview } from '../command/help-page.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import { paperOf } from '../terminal/paper.js';
import { print } from '../terminal/print.js';
import type { Terminal } from '../terminal/terminal.js';

/** @param registry all commands, including this one */
export function helpCommand(registry: Registry): Command {
  return {
    name: 'help',
    summary: 'Show help.',
    argument: 'command',
    argumentSummary: Object.keys(registry).join(', '),
    flags: COMMON_FLAGS,
    examples: [['simul help compare', 'the flags of compare']],
    run: (given, terminal) => runHelp(registry, given, terminal),
  };
}

async function runHelp(registry: Registry, given: Given, terminal: Terminal): Promise<ExitCode> {
  const paper = paperOf(terminal.stdout, terminal, !given.has('no-color'));
  const { argument } = given;
  const lines =
    argument === undefined
      ? overview(await Promise.all(Object.values(registry).map((load) => load())), paper)
      : commandHelp(await commandNamed(argument, registry), paper);
  print(terminal.stdout, paper, lines);
  return EXIT.ok;
}

function commandNamed(word: string, registry: Registry): Promise<Command> {
  const command = commandIn(registry, word);
  if (command !== undefined) return command;
  const names = Object.keys(registry);
  throw new UsageError({
    where: 'the command',
    found: show(word),
    wanted: names.join(', '),
    advice: suggestion(word, names),
  });
}
