/** What a message about bad input says. */
export interface Complaint {
  /** Where: a path such as `strategy.masters`, or a row of a table. */
  readonly where: string;
  /** What was found there, already short enough to print. */
  readonly found: string;
  /** What was wanted instead. */
  readonly wanted: string;
  /** What to do about it, as a whole sentence. */
  readonly advice?: string | undefined;
}

/** Bad input, in one sentence: where, what was found, what was wanted, what to do. */
export class InputError extends Error implements Complaint {
  readonly where: string;
  readonly found: string;
  readonly wanted: string;
  readonly advice: string | undefined;

  constructor({ where, found, wanted, advice }: Complaint) {
    const sentence = `${where}: found ${found}, wanted ${wanted}.`;
    super(advice === undefined ? sentence : `${sentence} ${advice}`);
    this.name = 'InputError';
    this.where = where;
    this.found = found;
    this.wanted = wanted;
    this.advice = advice;
  }
}

const LONGEST_SHOWN = 60;

/** A value as an error message quotes it: short, on one line, and never walked into. */
export function show(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return String(value);
  }
  return 'an object';
}

function quoted(text: string): string {
  const start = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return start === '' ? 'an empty text' : JSON.stringify(start);
}
