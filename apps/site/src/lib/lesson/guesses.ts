/** What a reader has predicted, by the name of the prediction: a choice, from 0, or a number. */
export type Guesses = Readonly<Record<string, number>>;

const FIELD = 'guess';
const GUESS = /([\w-]+)\((-?\d+(?:\.\d+)?)\)/g;

/** The predictions in the query of a link: `guess=hours(12),why(2)`; whatever else stands there is none. */
export function readGuesses(query: URLSearchParams): Guesses {
  const found = [...(query.get(FIELD) ?? '').matchAll(GUESS)];
  return Object.fromEntries(found.map(([, name = '', value]) => [name, Number(value)]));
}

/** A link with other predictions, or with none. */
export function withGuesses(search: string, guesses: Guesses): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((field) => field !== '' && !field.startsWith(`${FIELD}=`));
  const written = Object.entries(guesses).map(([name, value]) => `${name}(${value})`);
  const fields = written.length === 0 ? others : [...others, `${FIELD}=${written.join(',')}`];
  return fields.length === 0 ? '' : `?${fields.join('&')}`;
}
