import { printable } from './printable.js';
import { shorten, shortenInside } from './shorten.js';

/** The parts of a message about bad input. */
export interface Complaint {
  /** A path such as `strategy.masters`, or a row of a table. */
  readonly where: string;
  readonly found: string;
  readonly wanted: string;
  /** How to correct the input, as a whole sentence. */
  readonly advice?: string | undefined;
}

/** Room for ten quoted names of 60 characters, with commas. */
const LONGEST_PART = 700;
/** A shortened path keeps its end, which is the file name or the field. */
const LONGEST_PLACE = 200;
const LONGEST_MESSAGE = 1000;

/**
 * Bad input. The message says where, what was found, what was wanted and what to do. Every part is
 * short and printable, even if the input is long or hostile.
 */
export class InputError extends Error implements Complaint {
  readonly where: string;
  readonly found: string;
  readonly wanted: string;
  readonly advice: string | undefined;

  constructor(complaint: Complaint) {
    const where = printable(shortenInside(complaint.where, LONGEST_PLACE));
    const [found, wanted] = [part(complaint.found), part(complaint.wanted)];
    const advice = complaint.advice === undefined ? undefined : part(complaint.advice);
    const sentence = `${where}: found ${found}, wanted ${wanted}.`;
    super(shorten(advice === undefined ? sentence : `${sentence} ${advice}`, LONGEST_MESSAGE - 1));
    this.name = 'InputError';
    this.where = where;
    this.found = found;
    this.wanted = wanted;
    this.advice = advice;
  }
}

function part(text: string): string {
  return printable(shorten(text, LONGEST_PART));
}

const LONGEST_SHOWN = 60;

/** Quotes a value in an error message: short, on one line, without the contents of objects. */
export function show(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return shorten(String(value), LONGEST_SHOWN);
  }
  return 'an object';
}

function quoted(text: string): string {
  return text === '' ? 'an empty text' : JSON.stringify(shorten(text, LONGEST_SHOWN));
}
