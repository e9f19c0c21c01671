import { scenarioSchema } from '@simul/core';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import type { Command } from '../command/command.js';
import { EXIT } from '../terminal/exit-code.js';
import { printJson } from '../terminal/print.js';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema of a scenario document.',
  flags: [JSON_FLAG, ...COMMON_FLAGS],
  examples: [['simul schema > scenario.schema.json', 'completion and checks in an editor']],
  run(_given, terminal) {
    printJson(terminal.stdout, scenarioSchema);
    return EXIT.ok;
  },
};
