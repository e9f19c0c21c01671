import { InputError, parseStrategies, show, type Strategy } from '@simul/core';
import { MOST_HALLS } from '../settings/settings.js';

/**
 * Reads the halls of a link: `sync,hybrid(masters=4,walkTime=1s)`.
 *
 * @throws {InputError} naming the hall
 */
export function readHalls(text: string): readonly Strategy[] {
  const halls = parseStrategies(text, 'halls', (index) => `halls[${index}]`);
  if (halls.length <= MOST_HALLS) return halls;
  throw new InputError({
    where: 'halls',
    found: show(text),
    wanted: `one to ${MOST_HALLS} strategies, such as sync,async(walkTime=1s)`,
  });
}
