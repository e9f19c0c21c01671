import { maximum, real, type Term } from '../numbers.js';

/** A number of seconds and its formula. */
export interface Figure {
  readonly value: number;
  readonly term: Term;
}

export function figure(symbols: string, value: number): Figure {
  return { value, term: [symbols, `${real(value)} s`] };
}

/** The sum; terms of 0 are omitted from the formula. */
export function sum(...figures: readonly Figure[]): Figure {
  const parts = figures.filter(({ value }) => value > 0);
  const written = (side: 0 | 1) => parts.map(({ term }) => term[side]).join(' + ');
  return {
    value: parts.reduce((total, { value }) => total + value, 0),
    term: parts.length === 0 ? ['0 s', '0 s'] : [written(0), written(1)],
  };
}

export function greatest(...figures: readonly Figure[]): Figure {
  const written = (side: 0 | 1) => maximum(...figures.map(({ term }) => term[side]));
  return {
    value: Math.max(...figures.map(({ value }) => value)),
    term: [written(0), written(1)],
  };
}
