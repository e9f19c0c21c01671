import { InputError, show } from '../document/input-error.js';
import { parseStrategy } from './read-strategy.js';
import type { Strategy } from './strategy.js';

/** Longest text that may stand for strategies. */
const LONGEST = 10_000;

/**
 * Reads strategies with commas between them: `sync,hybrid(masters=4,walkTime=1s)`.
 *
 * @param where names the whole in an error
 * @param whereOf names one of them, from 0
 * @throws {InputError}
 */
export function parseStrategies(
  text: string,
  where: string,
  whereOf: (index: number) => string,
): readonly Strategy[] {
  const items = text.length > LONGEST ? [] : (text.match(/[^,()]+(?:\([^()]*\) *)?/g) ?? []);
  if (items.length > 0 && items.join(',') === text) {
    return items.map((item, index) => parseOne(item.trim(), whereOf(index)));
  }
  throw new InputError({
    where,
    found: show(text),
    wanted: 'strategies with commas between them, such as sync,async(walkTime=1s)',
  });
}

const WRITTEN = /^([^()]*)\(([^()]*)\)$/;

function parseOne(text: string, where: string): Strategy {
  const [, kind, options] = WRITTEN.exec(text) ?? [];
  if (options === undefined) return parseStrategy(text, where);
  return parseStrategy({ ...parseOptions(options, where), kind }, where);
}

function parseOptions(text: string, where: string): object {
  const pairs = text === '' ? [] : text.split(',').map(pairOf);
  const wrong = pairs.find(([name, value, ...more], index) => {
    const isSaidBefore = pairs.slice(0, index).some(([other]) => other === name);
    return value === undefined || more.length > 0 || name === 'kind' || isSaidBefore;
  });
  if (wrong === undefined) return Object.fromEntries(pairs) as object;
  throw new InputError({
    where: `${where}.${wrong[0]}`,
    found: show(wrong.join('=')),
    wanted: 'every option once, such as walkTime=1s',
  });
}

function pairOf(option: string): string[] {
  return option.split('=').map((part) => part.trim());
}
