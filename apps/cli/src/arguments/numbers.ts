import { grouped, show } from '@simul/core';
import type { Given } from './given.js';
import { UsageError } from './usage-error.js';

/** A whole number from a flag; nothing when it is not given. @throws {UsageError} */
export function wholeNumber(
  given: Given,
  flag: string,
  least: number,
  most: number,
): number | undefined {
  const wanted = () => `a whole number from ${least} to ${grouped(most)}`;
  return numberFrom(given, flag, wanted, (text, value) => {
    return /^\d{1,16}$/.test(text) && value >= least && value <= most;
  });
}

/** A number above 0 from a flag; nothing when it is not given. @throws {UsageError} */
export function positiveNumber(given: Given, flag: string): number | undefined {
  return numberFrom(
    given,
    flag,
    () => 'a number above 0, such as 600',
    (text, value) => {
      return /^\d{1,12}(\.\d{1,12})?$/.test(text) && value > 0;
    },
  );
}

function numberFrom(
  given: Given,
  flag: string,
  wanted: () => string,
  isRight: (text: string, value: number) => boolean,
): number | undefined {
  const text = given.value(flag);
  if (text === undefined) return undefined;
  if (isRight(text, Number(text))) return Number(text);
  throw new UsageError({ where: `--${flag}`, found: show(text), wanted: wanted() });
}
