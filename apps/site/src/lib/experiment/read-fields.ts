import {
  InputError,
  parsePrecision,
  parseStrategies,
  show,
  type Precision,
  type Strategy,
} from '@simul/core';
import { grouped } from '@simul/text';
import { ASKS, type Ask } from './experiment.js';
import { MOST_LAB_EXHIBITIONS } from './limits.js';

/** @throws {InputError} */
export function readAsk(text: string): Ask {
  const ask = ASKS.find((each) => each === text);
  if (ask !== undefined) return ask;
  throw new InputError({ where: 'ask', found: show(text), wanted: `one of ${ASKS.join(', ')}` });
}

/** One strategy: `hybrid(masters=4)`. @throws {InputError} */
export function readStrategy(text: string): Strategy {
  const [strategy, another] = parseStrategies(text, 'strategy', () => 'strategy');
  if (another === undefined) return strategy!;
  throw new InputError({ where: 'strategy', found: show(text), wanted: 'one strategy' });
}

/** Some strategies: `sync,hybrid(masters=4)`. @throws {InputError} */
export function readSome(field: string, text: string): readonly Strategy[] {
  return parseStrategies(text, field, (index) => `${field}[${index}]`);
}

/** `makespan.p95 1%` @throws {InputError} */
export function readPrecision(text: string): Precision {
  return parsePrecision(text, 'precision');
}

/** @throws {InputError} */
export function readReplications(text: string, fewest = 1): number {
  const replications = /^\d{1,8}$/.test(text) ? Number(text) : 0;
  if (replications >= fewest && replications <= MOST_LAB_EXHIBITIONS) return replications;
  const wanted = `a whole number from ${fewest} to ${grouped(MOST_LAB_EXHIBITIONS)} on this page`;
  throw new InputError({ where: 'replications', found: show(text), wanted });
}
