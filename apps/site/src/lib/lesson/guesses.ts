import type { PredictionSpec } from './chapter-spec.js';

/** What a reader has predicted, by the name of the prediction: a choice, from 0, or a number. */
export type Guesses = Readonly<Record<string, number>>;

/** Nobody means more than this. */
export const MOST_GUESSED = 1_000_000;

const GUESS = /([\w-]+)\((-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\)/g;

/** The predictions in a link, as `hours(12),why(2)`: those that could have been said; all else is none. */
export function readGuesses(
  text: string,
  predictions: Readonly<Record<string, PredictionSpec>>,
): Guesses {
  const found = [...text.matchAll(GUESS)].map(
    ([, name = '', value]) => [name, Number(value)] as const,
  );
  return Object.fromEntries(
    found.filter(([name, guess]) => {
      const spec = Object.hasOwn(predictions, name) ? predictions[name] : undefined;
      return spec !== undefined && canBeSaid(spec, guess);
    }),
  );
}

export function writeGuesses(guesses: Guesses): string {
  return Object.entries(guesses)
    .map(([name, value]) => `${name}(${value})`)
    .join(',');
}

function canBeSaid(spec: PredictionSpec, guess: number): boolean {
  if ('choices' in spec) return spec.choices[guess] !== undefined;
  return guess >= 0 && guess <= MOST_GUESSED;
}
