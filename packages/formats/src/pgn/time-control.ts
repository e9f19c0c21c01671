import { parseDuration, type Nanoseconds } from '@simul/core';

/** A stretch of a game for which a player is given time. */
export interface Period {
  /** How many moves it lasts; without it, to the end of the game. */
  readonly moves: number | undefined;
  readonly time: Nanoseconds;
  /** Added after each move. */
  readonly increment: Nanoseconds;
}

const PERIOD = /^(?:([1-9]\d{0,3})\/)?(\d{1,9}(?:\.\d{1,9})?)(?:\+(\d{1,9}(?:\.\d{1,9})?))?$/;
const UNKNOWN = new Set(['', '?', '-']);

/** Whether a game says anything about its time control. */
export function saysTimeControl(tag: string | undefined): tag is string {
  return tag !== undefined && !UNKNOWN.has(tag.trim());
}

/**
 * Reads a TimeControl tag in seconds, as the PGN standard writes it: `600`, `300+8`,
 * `40/7200:20/3600:900+30`. Nothing when it is written otherwise.
 */
export function parseTimeControl(tag: string): readonly Period[] | undefined {
  const matches = tag.split(':').map((part) => PERIOD.exec(part.trim()));
  const periods = matches.flatMap((match) => (match === null ? [] : [periodOf(match)]));
  return periods.length === matches.length ? periods : undefined;
}

function periodOf([, moves, time = '0', increment = '0']: RegExpExecArray): Period {
  return {
    moves: moves === undefined ? undefined : Number(moves),
    time: parseDuration(time, 'TimeControl'),
    increment: parseDuration(increment, 'TimeControl'),
  };
}

/** Correspondence chess, `1/86400`: every move has a time of its own, and no clock runs on. */
export function isByMove([first]: readonly Period[]): boolean {
  return first?.moves === 1;
}
