import { printable, type Complaint } from '@simul/core';
import type { Paper } from '../terminal/paper.js';
import { hanging } from './wrap.js';

/** Where, what was found, what was wanted, what to do. */
export function complaintLines(
  { where, found, wanted, advice }: Complaint,
  paper: Paper,
): string[] {
  const row = (head: string, text: string) => hanging(head, printable(text), paper.width);
  return [
    ...complaintHeading(where, paper),
    ...row('  found   ', found),
    ...row('  wanted  ', wanted),
    ...(advice === undefined ? [] : row('  ', advice)),
  ];
}

/** The first line of an error. */
export function complaintHeading(text: string, { ink, width }: Paper): string[] {
  return hanging(`${ink.wrong('✗')} `, printable(text), width);
}
