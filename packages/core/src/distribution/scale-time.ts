import { TIME_FORMS, type PlainTime, type TimeDistribution } from './distribution.js';

/** Enough to tell times apart; floating point adds more digits than are meant. */
const DIGITS = 12;

/** The same family with every time multiplied; standard deviation over mean stays. */
export function scaleTime(time: TimeDistribution, factor: number): TimeDistribution {
  if (time.family === 'mix') {
    const parts = time.parts.map((part) => ({ ...part, time: scalePlain(part.time, factor) }));
    return { ...time, parts };
  }
  return scalePlain(time, factor);
}

function scalePlain(time: PlainTime, factor: number): PlainTime {
  const scaled = (seconds: number) => Number((seconds * factor).toPrecision(DIGITS));
  if (time.family === 'constant') return { ...time, value: scaled(time.value) };
  if (time.family === 'empirical') return { ...time, values: time.values.map(scaled) };
  const values = time as unknown as Readonly<Record<string, number>>;
  const times = TIME_FORMS[time.family].parameters.filter(({ writtenAs }) =>
    writtenAs.endsWith('time'),
  );
  return { ...time, ...Object.fromEntries(times.map(({ name }) => [name, scaled(values[name]!)])) };
}
