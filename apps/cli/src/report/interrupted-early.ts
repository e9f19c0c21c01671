import type { ExitCode } from '../terminal/exit-code.js';
import { exitCodeOf } from '../terminal/interruption.js';
import type { Terminal } from '../terminal/terminal.js';

/** Says that there is no result to show, and what to exit with. */
export function interruptedEarly(terminal: Terminal): ExitCode {
  terminal.stderr.write('interrupted before the first exhibition was over\n');
  return exitCodeOf(terminal.interruption());
}
