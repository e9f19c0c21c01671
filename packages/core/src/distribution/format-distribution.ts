import { formatDuration } from '../document/duration.js';
import { InputError, show } from '../document/input-error.js';
import { toNanoseconds } from '../time/nanoseconds.js';
import {
  ROUNDS_FORMS,
  TIME_FORMS,
  type Form,
  type MixPart,
  type Parameter,
  type RoundsDistribution,
  type TimeDistribution,
} from './distribution.js';

/** A distribution as a document carries it; reading it again gives the same distribution. */
export type WrittenDistribution = string | number | readonly number[];

export function formatTimeDistribution(drawn: TimeDistribution): WrittenDistribution {
  if (drawn.family === 'constant') return formatTime(drawn.value);
  if (drawn.family === 'empirical') return drawn.values;
  if (drawn.family === 'mix') return `mix(${drawn.parts.map(formatPart).join(', ')})`;
  return formatCall(drawn, TIME_FORMS[drawn.family]);
}

function formatPart({ share, time }: MixPart): string {
  const written = formatTimeDistribution(time);
  const text = typeof written === 'object' ? `[${written.join(', ')}]` : written;
  return `${formatShare(share)}: ${text}`;
}

/** In per cent where that reads back as the same share, with as few digits as it takes. */
function formatShare(share: number): string {
  for (let digits = 1; digits <= 17; digits++) {
    const percent = Number((100 * share).toPrecision(digits));
    if (percent / 100 === share) return `${percent}%`;
  }
  return String(share);
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
  const written = writtenAs.endsWith('time') ? formatTime(value) : String(value);
  return writtenAs.startsWith('named') ? `${name}=${written}` : written;
}

/** @throws {InputError} of what no document can carry, since it is no time */
function formatTime(seconds: number): string {
  if (!(seconds >= 0 && seconds <= Number.MAX_SAFE_INTEGER)) {
    throw new InputError({ where: 'a time', found: show(seconds), wanted: 'seconds from 0' });
  }
  return formatDuration(toNanoseconds(seconds));
}
