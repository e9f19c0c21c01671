import { parseDuration } from '../document/duration.js';
import { InputError, show } from '../document/input-error.js';
import { parseRate } from '../document/rate-field.js';
import { toSeconds } from '../time/nanoseconds.js';
import { RELATIONS, type Condition, type Relation } from './condition.js';
import { parseIndicator, type Indicator } from './indicator.js';

const EXAMPLE = 'makespan.p95 <= 2h';

/** In characters. */
const LONGEST = 200;

/** An indicator, a relation and a limit. */
const PARTS = /^([^<>=!≤≥]*)(<=|>=|≤|≥|<|>)([^<>=!≤≥]*)$/;

/**
 * Reads a condition such as `makespan.p95 <= 2h` or `utilisation.mean >= 80%`: an indicator, one of
 * <=, <, >= and >, and a time; of utilisation, a share; of throughput, a rate.
 *
 * @param where the place that an error names
 * @throws {InputError} naming the wrong part and what was wanted
 */
export function parseCondition(text: string, where: string): Condition {
  const parts = text.length > LONGEST ? null : PARTS.exec(text);
  if (parts === null) throw noCondition(text, where);
  const [, left = '', sign = '', right = ''] = parts;
  const indicator = parseIndicator(left, where);
  const written = right.trim();
  return {
    ...indicator,
    relation: relationOf(sign),
    limit: limitOf(indicator, written, where),
    written,
  };
}

function noCondition(text: string, where: string): InputError {
  const advice = text.includes('=') ? `Compare with one of ${RELATIONS.join(', ')}.` : undefined;
  return new InputError({
    where,
    found: show(text),
    wanted: `a condition such as ${EXAMPLE}`,
    advice,
  });
}

function relationOf(sign: string): Relation {
  return sign.replace('≤', '<=').replace('≥', '>=') as Relation;
}

function limitOf({ quantity }: Indicator, written: string, where: string): number {
  if (quantity === 'utilisation') return shareOf(written, where);
  if (quantity === 'throughput') return rateOf(written, where);
  if (!written.endsWith('%')) return toSeconds(parseDuration(written, where));
  const wanted = `a time such as 2h: ${quantity} is no share`;
  throw new InputError({ where, found: show(written), wanted });
}

/** `50/s`, in moves per second */
function rateOf(written: string, where: string): number {
  const rate = parseRate(written);
  if (rate !== undefined) return rate;
  const wanted = 'a rate of moves, such as 50/s or 3000/min';
  throw new InputError({ where, found: show(written), wanted });
}

/** `80%` or `0.8` */
function shareOf(written: string, where: string): number {
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{1,15})?) *(%?)$/.exec(written) ?? [];
  const share = Number(digits) / (percent === '%' ? 100 : 1);
  if (share <= 1) return share;
  const wanted = 'a share from 0 to 1, such as 80% or 0.8';
  throw new InputError({ where, found: show(written), wanted });
}
