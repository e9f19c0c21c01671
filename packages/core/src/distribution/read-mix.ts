import { grouped } from '../document/grouped.js';
import { InputError, show } from '../document/input-error.js';
import type { MixPart, TimeDistribution } from './distribution.js';
import { FEWEST_PARTS, MOST_MIXED_VALUES, MOST_PARTS } from './limits.js';

const EXAMPLE = 'such as mix(90%: exp(10ms), 10%: exp(500ms))';

/** How a mixture is written, for help and messages. */
export const MIX_USAGE = 'mix(share: time, share: time, …)';

/** The most that rounded shares may together differ from 100 %. */
const ROUNDING = 1e-9;

/**
 * Reads the parts of a mixture: `90%: exp(10ms), 10%: [400ms, 600ms]`.
 *
 * @param readTime reads the text or the list of a part
 * @throws {InputError}
 */
export function readMix(
  text: string,
  where: string,
  readTime: (value: unknown, where: string) => TimeDistribution,
): TimeDistribution {
  const written = split(text);
  if (written.length < FEWEST_PARTS || written.length > MOST_PARTS) {
    throw new InputError({
      where: `${where}: ${MIX_USAGE}`,
      found: written.length === 1 ? '1 part' : `${written.length} parts`,
      wanted: `${FEWEST_PARTS} to ${MOST_PARTS} parts, ${EXAMPLE}`,
    });
  }
  const parts = written.map((part, index) => readPart(part, `${where}: mix, part ${index + 1}`));
  checkSum(parts, where);
  checkLength(parts, where);
  return { family: 'mix', parts };

  function readPart(part: string, place: string): MixPart {
    const colon = part.indexOf(':');
    if (colon < 0) {
      const wanted = 'a share and a time with a colon between them, such as 90%: exp(10ms)';
      throw new InputError({ where: place, found: show(part), wanted });
    }
    const share = readShare(part.slice(0, colon).trim(), place);
    const time = readTime(timeIn(part.slice(colon + 1).trim()), place);
    if (time.family !== 'mix') return { share, time };
    throw new InputError({
      where: place,
      found: 'a mix inside a mix',
      wanted: 'any other time, such as exp(10ms)',
      advice: 'List its parts in the outer mix, and multiply their shares.',
    });
  }
}

/** At the commas that are in no brackets. */
function split(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '(' || character === '[') depth++;
    if (character === ')' || character === ']') depth--;
    if (character !== ',' || depth > 0) continue;
    parts.push(text.slice(from, at).trim());
    from = at + 1;
  }
  const last = text.slice(from).trim();
  return last === '' && parts.length === 0 ? [] : [...parts, last];
}

const NUMBER = /^\d{1,20}(?:\.\d{1,30})?(?:e-?\d{1,3})?$/;

function readShare(text: string, where: string): number {
  const isPercent = text.endsWith('%');
  const digits = isPercent ? text.slice(0, -1).trim() : text;
  const number = NUMBER.test(digits) ? Number(digits) : NaN;
  const share = isPercent ? number / 100 : number;
  if (share > 0 && share <= 1) return share;
  throw new InputError({
    where: `${where}: share`,
    found: show(text),
    wanted: 'a share above 0% and at most 100%, such as 90% or 0.9',
    advice: !isPercent && number > 1 && number <= 100 ? `Did you mean ${digits}%?` : undefined,
  });
}

/** A list is written as documents write it, with seconds for bare numbers: `[400ms, 0.6]`. */
function timeIn(text: string): unknown {
  if (!text.startsWith('[') || !text.endsWith(']')) return text;
  const inside = text.slice(1, -1).trim();
  if (inside === '') return [];
  // As numbers they keep all their digits.
  return inside.split(',').map((value) => {
    const trimmed = value.trim();
    return NUMBER.test(trimmed) ? Number(trimmed) : trimmed;
  });
}

function checkSum(parts: readonly MixPart[], where: string): void {
  const sum = parts.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) <= ROUNDING) return;
  throw new InputError({
    where: `${where}: mix`,
    found: `shares that sum to ${Number((100 * sum).toPrecision(12))}%`,
    wanted: 'shares that sum to 100%',
  });
}

/** So that the mixture can be written as a text that is read again. */
function checkLength(parts: readonly MixPart[], where: string): void {
  const values = parts.reduce(
    (sum, { time }) => sum + (time.family === 'empirical' ? time.values.length : 0),
    0,
  );
  if (values <= MOST_MIXED_VALUES) return;
  throw new InputError({
    where: `${where}: mix`,
    found: `${grouped(values)} values in its lists`,
    wanted: `at most ${grouped(MOST_MIXED_VALUES)}`,
    advice: 'Use one list without a mix, or fewer values.',
  });
}
