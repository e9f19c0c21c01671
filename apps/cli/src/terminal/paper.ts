import pc from 'picocolors';
import type { Screen, Terminal } from './terminal.js';

/** The properties of an output: width, inks and letters. */
export interface Paper {
  readonly width: number;
  readonly ink: Ink;
  /** Whether it shows letters beyond ASCII. */
  readonly unicode: boolean;
}

/** Inks by meaning. `here` and `waiting` are only for these states of the hall. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly here: (text: string) => string;
  readonly waiting: (text: string) => string;
  readonly wrong: (text: string) => string;
}

const NARROWEST = 40;
const USUAL = 80;

/** The paper of a screen, by its size and the environment. */
export function paperOf(screen: Screen, { environment }: Terminal, coloured: boolean): Paper {
  return {
    width: Math.max(NARROWEST, screen.columns ?? columnsOf(environment)),
    ink: inks(coloured && takesColour(screen, environment)),
    unicode: takesUnicode(environment),
  };
}

type Environment = Terminal['environment'];

function columnsOf({ COLUMNS = '' }: Environment): number {
  return /^[1-9]\d{0,3}$/.test(COLUMNS) ? Number(COLUMNS) : USUAL;
}

/** https://no-color.org and https://force-color.org: set means set to anything but nothing. */
function takesColour(screen: Screen, environment: Environment): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = environment;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return screen.isTTY && TERM !== 'dumb';
}

/** A named locale other than UTF-8 means ASCII; without a name Unicode is assumed. */
function takesUnicode({ LC_ALL, LC_CTYPE, LANG }: Environment): boolean {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((name) => name !== undefined && name !== '');
  return locale === undefined || /utf-?8/i.test(locale);
}

export function inks(coloured: boolean): Ink {
  const { bold, dim, blueBright, yellow, red } = pc.createColors(coloured);
  return { strong: bold, quiet: dim, here: blueBright, waiting: yellow, wrong: red };
}
