import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import type { Command } from '../command/command.js';
import { EXIT } from '../terminal/exit-code.js';
import { printJson } from '../terminal/print.js';

export const versionCommand: Command = {
  name: 'version',
  summary: 'Show the version.',
  flags: [JSON_FLAG, ...COMMON_FLAGS],
  examples: [['simul --version', 'the same']],
  run(given, terminal) {
    const version = terminal.version();
    if (given.has('json')) printJson(terminal.stdout, { version });
    else terminal.stdout.write(`${version}\n`);
    return EXIT.ok;
  },
};
