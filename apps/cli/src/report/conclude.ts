import type { Condition } from '@simul/core';
import type { Given } from '../arguments/given.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { exitCodeOf } from '../terminal/interruption.js';
import type { Terminal } from '../terminal/terminal.js';
import { asserted, assertedOf, assertionsIn, upheld, type Held } from './asserted.js';
import { show, type Shown } from './show.js';

/** The result of many exhibitions, and the conditions to check on it. */
export interface Answered extends Shown {
  readonly isPartial: boolean;
  readonly assertions: readonly Condition[];
  /** The estimates that the assertions are checked on. */
  readonly held: readonly Held[];
}

/**
 * Shows a result and its assertions; after an interruption without a result, a line on stderr.
 *
 * @returns the exit code: of the signal if the result is partial, else that of the assertions
 */
export function conclude(
  answered: Answered | undefined,
  given: Given,
  terminal: Terminal,
): ExitCode {
  if (answered === undefined) {
    terminal.stderr.write('interrupted before the first exhibition ended\n');
    return exitCodeOf(terminal.interruption());
  }
  const { document, page, table, isPartial, assertions, held } = answered;
  const judged = held.length === 0 ? [] : assertedOf(assertions, held);
  show(
    {
      document: () => ({ ...document(), ...assertionsIn(judged) }),
      ...(table && { table }),
      page: (paper) => [...page(paper), ...asserted(judged, paper)],
    },
    given,
    terminal,
  );
  const code = upheld(judged, terminal, !given.has('no-color'));
  return isPartial ? exitCodeOf(terminal.interruption()) : code;
}
