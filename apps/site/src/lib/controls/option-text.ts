import { parseStrategy, type Strategy } from '@simul/core';
import { writeSeconds } from '../link/write-seconds.js';

type Option = Exclude<keyof Strategy, 'kind'>;
const TIMES: readonly Option[] = ['quantum', 'walkTime', 'startupTime'];

/** An option as people write it; nothing where it is left to its default. */
export function optionText(strategy: Strategy, option: Option): string {
  const value = strategy[option];
  if (value === undefined) return '';
  return TIMES.includes(option) ? writeSeconds(value as number) : String(value);
}

/** The strategy with an option as it was written; an empty text leaves it to its default. */
export function writeOption(strategy: Strategy, option: Option, text: string): Strategy {
  const { [option]: _, ...rest } = strategy;
  return parseStrategy(text.trim() === '' ? rest : { ...rest, [option]: text.trim() });
}
