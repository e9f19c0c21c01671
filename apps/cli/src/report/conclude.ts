import type { Condition } from '@simul/core';
import type { Given } from '../arguments/given.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { exitCodeOf } from '../terminal/interruption.js';
import type { Terminal } from '../terminal/terminal.js';
import { asserted, assertedOf, assertionsIn, upheld, type Held } from './asserted.js';
import { show, type Shown } from './show.js';

/** The answer of many exhibitions, and what is asserted of it. */
export interface Answered extends Shown {
  readonly isPartial: boolean;
  readonly assertions: readonly Condition[];
  /** What the assertions are held to. */
  readonly held: readonly Held[];
}

/**
 * Shows an answer and whether what is asserted holds. Where nothing is known since it was stopped
 * early, that is said on stderr.
 *
 * @returns the exit code: of the signal where the answer is partial, else whether all is upheld
 */
export function conclude(
  answered: Answered | undefined,
  given: Given,
  terminal: Terminal,
): ExitCode {
  if (answered === undefined) {
    terminal.stderr.write('interrupted before the first exhibition was over\n');
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
