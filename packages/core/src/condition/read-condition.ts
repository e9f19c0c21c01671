import { parseDuration } from '../document/duration.js';
import { InputError, show } from '../document/input-error.js';
import { toSeconds } from '../time/nanoseconds.js';
import { RELATIONS, type Condition, type Relation } from './condition.js';
import { parseIndicator, type Indicator } from './indicator.js';

const EXAMPLE = 'makespan.p95 <= 2h';

/** Longest text that may stand for a condition. */
const LONGEST = 200;

/** What is compared, how, and with what. */
const PARTS = /^([^<>=!≤≥]*)(<=|>=|≤|≥|<|>)([^<>=!≤≥]*)$/;

/**
 * Reads a condition such as `makespan.p95 <= 2h` or `utilisation.mean >= 80%`: an indicator, one of
 * <=, <, >= and >, and a time or, of utilisation, a share.
 *
 * @param where named in an error
 * @throws {InputError} saying which part is wrong, and what was wanted
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
  if (!written.endsWith('%')) return toSeconds(parseDuration(written, where));
  const wanted = `a time such as 2h: ${quantity} is no share`;
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
