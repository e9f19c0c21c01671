import { formatDuration } from '../document/duration.js';
import { InputError, show } from '../document/input-error.js';
import { toNanoseconds } from '../time/nanoseconds.js';
import {
  ROUNDS_FORMS,
  TIME_FORMS,
  type Form,
  type Parameter,
  type RoundsDistribution,
  type TimeDistribution,
} from './distribution.js';

/** A distribution as a document carries it; reading it again gives the same distribution. */
export type WrittenDistribution = string | number | readonly number[];

export function formatTimeDistribution(drawn: TimeDistribution): WrittenDistribution {
  if (drawn.family === 'constant') return formatTime(drawn.value);
  if (drawn.family === 'empirical') return drawn.values;
  return formatCall(drawn, TIME_FORMS[drawn.family]);
}

export function formatRoundsDistribution(drawn: RoundsDistribution): WrittenDistribution {
  if (drawn.family === 'constant') return drawn.value;
  if (drawn.family === 'empirical') return drawn.values;
  return formatCall(drawn, ROUNDS_FORMS[drawn.family]);
}

function formatCall(drawn: { readonly family: string }, { parameters }: Form): string {
  const values = drawn as unknown as Readonly<Record<string, number>>;
  const written = parameters.map((parameter) => formatArgument(parameter, values[parameter.name]!));
  return `${drawn.family}(${written.join(', ')})`;
}

function formatArgument({ name, writtenAs }: Parameter, value: number): string {
  if (writtenAs === 'time') return formatTime(value);
  return writtenAs === 'named number' ? `${name}=${value}` : String(value);
}

/** @throws {InputError} of what no document can carry, since it is no time */
function formatTime(seconds: number): string {
  if (!(seconds >= 0 && seconds <= Number.MAX_SAFE_INTEGER)) {
    throw new InputError({ where: 'a time', found: show(seconds), wanted: 'seconds from 0' });
  }
  return formatDuration(toNanoseconds(seconds));
}
