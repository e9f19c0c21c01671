import type { Field } from '../document/field.js';
import { InputError, show } from '../document/input-error.js';
import { parseRate } from '../document/rate-field.js';
import { toNanoseconds, toSeconds } from '../time/nanoseconds.js';
import type { TimeDistribution } from './distribution.js';

const EVERY = /^every\s+(.{1,100})$/s;

/**
 * Reads the time between arrivals: a time like others, or as people write it: `30/s` for a Poisson
 * process, which is `exp(1s/30)`, and `every 2s` for a constant interval.
 */
export function readArrivals(times: Field<TimeDistribution>): Field<TimeDistribution> {
  return {
    schema: times.schema,
    read(value, where) {
      if (typeof value !== 'string') return times.read(value, where);
      const rate = parseRate(value);
      if (rate !== undefined) return poissonAt(rate, value, where);
      return times.read(EVERY.exec(value.trim())?.[1] ?? value, where);
    },
  };
}

/** Documents carry whole nanoseconds, so that the mean is rounded to them here. */
function poissonAt(rate: number, written: string, where: string): TimeDistribution {
  const mean = rate > 0 ? toSeconds(toNanoseconds(Math.min(1 / rate, LONGEST_MEAN))) : 0;
  if (mean > 0 && mean < LONGEST_MEAN) return { family: 'exp', mean };
  throw new InputError({
    where,
    found: show(written),
    wanted: 'a rate such as 30/s, of at most 1,000,000,000/s',
  });
}

/** Seconds; over 200 years. */
const LONGEST_MEAN = 6.4e9;
