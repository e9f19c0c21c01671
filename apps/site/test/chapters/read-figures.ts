/** A time, a share or a ratio as a chapter's words write it. */
export interface ToldFigure {
  /** As it is written, with single spaces: `1 h 0 min 55 s`. */
  readonly text: string;
  /** Seconds, or the share or ratio itself. */
  readonly value: number;
  /** How far what is told may be from what is true: half of the last digit. */
  readonly precision: number;
}

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = String.raw`(?:\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?|${WORDS.join('|')}`;
const UNITS: Readonly<Record<string, number>> = {
  h: 3600,
  hour: 3600,
  hours: 3600,
  min: 60,
  minute: 60,
  minutes: 60,
  s: 1,
  seconds: 1,
  ms: 1e-3,
  '%': 1e-2,
  'times as fast': 1,
};
const FIGURE = new RegExp(
  String.raw`(?<![\w.])(?:${NUMBER}) (?:(?:${Object.keys(UNITS).join('|')})(?!\w)(?: (?=\d+ (?:min|s)\b)\d+ (?:min|s)\b)*)`,
  'gi',
);

/** All times, shares and ratios in a text, each once. */
export function figuresIn(text: string): readonly ToldFigure[] {
  const plain = text.replaceAll(/\s+/g, ' ');
  const found = new Set([...plain.matchAll(FIGURE)].map(([figure]) => figure.toLowerCase()));
  return [...found].map(read);
}

function read(text: string): ToldFigure {
  const parts = [...text.matchAll(new RegExp(`(${NUMBER}) (times as fast|[a-z%]+)`, 'g'))];
  let [value, precision] = [0, 0];
  for (const [, number = '', unit = ''] of parts) {
    const size = UNITS[unit] ?? Number.NaN;
    const decimals = number.split('.')[1]?.length ?? 0;
    value +=
      size *
      (WORDS.includes(number) ? WORDS.indexOf(number) + 1 : Number(number.replaceAll(' ', '')));
    precision = (size * 10 ** -decimals) / 2;
  }
  return { text, value, precision };
}
