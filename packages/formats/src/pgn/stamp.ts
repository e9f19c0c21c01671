import type { Nanoseconds } from '@simul/core';
import { parseClock, type Clock } from './clock.js';

/** The times in the comments of one ply. */
export interface Stamp {
  /** Which ply of its game, from 0. */
  readonly ply: number;
  /** The mover's clock after it: `[%clk …]`. */
  clock?: Nanoseconds;
  /** How long it took: `[%emt …]`, elapsed move time. */
  elapsed?: Nanoseconds;
}

/** A time command of a comment, such as `[%clk 0:05:04]`. */
export interface TimeCommand {
  readonly name: 'clock' | 'elapsed';
  readonly written: string;
  /** Nothing when it cannot be read. */
  readonly read: Clock | undefined;
}

const NAMES = { clk: 'clock', emt: 'elapsed' } as const;
const LONGEST = 60;
const COMMAND = /^(clk|emt)\s+(\S+)\s*$/;

/** The time commands of a comment, in order; others, such as `[%eval 0.05]`, are passed over. */
export function timeCommands(comment: string): TimeCommand[] {
  const commands: TimeCommand[] = [];
  let begin = comment.indexOf('[%');
  while (begin >= 0) {
    const end = comment.indexOf(']', begin);
    if (end < 0) break;
    const command = end - begin > LONGEST ? null : COMMAND.exec(comment.slice(begin + 2, end));
    if (command !== null) commands.push(timeCommand(command[1] as keyof typeof NAMES, command[2]!));
    begin = comment.indexOf('[%', end);
  }
  return commands;
}

function timeCommand(name: keyof typeof NAMES, written: string): TimeCommand {
  return { name: NAMES[name], written, read: parseClock(written) };
}
