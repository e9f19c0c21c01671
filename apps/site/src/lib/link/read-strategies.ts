import { InputError, parseStrategy, show, type Strategy } from '@simul/core';
import { MOST_HALLS } from '../settings/settings.js';

const STRATEGY = /^(\w+)(?:\(([^()]*)\))?$/;

/**
 * Reads the halls of a link: `sync,hybrid(masters=4,walkTime=1s)`.
 *
 * @throws {InputError} naming the hall
 */
export function readStrategies(text: string): readonly Strategy[] {
  const halls = text.match(/[^,()]+(?:\([^()]*\))?/g) ?? [];
  if (halls.length > 0 && halls.length <= MOST_HALLS && halls.join(',') === text) {
    return halls.map((hall, index) => readStrategy(hall, `halls[${index}]`));
  }
  throw new InputError({
    where: 'halls',
    found: show(text),
    wanted: `one to ${MOST_HALLS} strategies, such as sync,async(walkTime=1s)`,
  });
}

function readStrategy(text: string, where: string): Strategy {
  const [, kind, options = ''] = STRATEGY.exec(text) ?? [undefined, text];
  return parseStrategy({ ...readOptions(options, where), kind }, where);
}

function readOptions(text: string, where: string): object {
  const pairs = text === '' ? [] : text.split(',').map((option) => option.split('='));
  const wrong = pairs.find(([name, value, ...more], index) => {
    const isSaidBefore = pairs.slice(0, index).some(([other]) => other === name);
    return value === undefined || more.length > 0 || name === 'kind' || isSaidBefore;
  });
  if (wrong === undefined) return Object.fromEntries(pairs) as object;
  throw new InputError({
    where: `${where}.${wrong[0]}`.slice(0, 80),
    found: show(wrong.join('=')),
    wanted: 'every option once, such as walkTime=1s',
  });
}
