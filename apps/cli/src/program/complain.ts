import { CapacityError, HorizonError, InputError } from '@simul/core';
import { UsageError } from '../arguments/usage-error.js';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import { paperOf, type Paper } from '../terminal/paper.js';
import { print } from '../terminal/print.js';
import type { Terminal } from '../terminal/terminal.js';
import { complaintHeading, complaintLines } from '../text/complaint.js';
import { hanging } from '../text/wrap.js';

/** Prints an error as one block on stderr. @returns the exit code */
export function complain(error: unknown, terminal: Terminal, coloured: boolean): ExitCode {
  const paper = paperOf(terminal.stderr, terminal, coloured);
  print(terminal.stderr, paper, blockOf(error, paper, terminal));
  if (error instanceof UsageError) return EXIT.usage;
  return isInputFault(error) ? EXIT.input : EXIT.internal;
}

function isInputFault(error: unknown): boolean {
  return [InputError, HorizonError, CapacityError].some((kind) => error instanceof kind);
}

function blockOf(error: unknown, paper: Paper, { environment }: Terminal): string[] {
  if (error instanceof InputError) return complaintLines(error, paper);
  if (isInputFault(error)) return complaintHeading((error as Error).message, paper);
  return bugIn(error, environment['DEBUG'] !== undefined, paper);
}

function bugIn(error: unknown, inFull: boolean, paper: Paper): string[] {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error && inFull ? (error.stack ?? '').split('\n') : [];
  return [
    ...complaintHeading(said, paper),
    ...hanging('  ', 'This is a bug in simul, not in your input.', paper.width),
    ...hanging('  ', REPORT, paper.width),
    ...stack,
  ];
}

const REPORT = 'Please report it with the command line. DEBUG=1 prints the stack trace.';
