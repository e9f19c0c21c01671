/** What a reader has predicted, by the name of the prediction: a choice, from 0, or a number. */
export type Guesses = Readonly<Record<string, number>>;

const GUESS = /([\w-]+)\((-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\)/g;

/** The predictions in a link: `hours(12),why(2)`; whatever else stands there is none. */
export function readGuesses(text: string): Guesses {
  const found = [...text.matchAll(GUESS)];
  return Object.fromEntries(found.map(([, name = '', value]) => [name, Number(value)]));
}

export function writeGuesses(guesses: Guesses): string {
  return Object.entries(guesses)
    .map(([name, value]) => `${name}(${value})`)
    .join(',');
}
